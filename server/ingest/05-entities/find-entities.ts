import type { Document, TokenRange } from '../../language/document';
import type { FoundMention } from '../annotated';
import { chooseCandidates } from './choose-candidates';
import { isCreditMark } from './credits';
import { addGovernment } from './governments';
import { EntityBook } from './entity-book';
import { linkNames, mentionOf, type LinkedName } from './link-names';
import { nominalMentions } from './nominals';
import { retyped } from './retype';
import { stateInName } from './state-bodies';
import { withShortCountries } from './short-countries';
import { officesAtNames } from './offices-at-names';
import type { OfficePhrase } from './offices';

/** What one article names. */
export interface FoundEntities {
  readonly book: EntityBook;
  readonly names: readonly LinkedName[];
  /** Names and noun phrases, in text order. */
  readonly mentions: readonly FoundMention[];
  readonly offices: readonly OfficePhrase[];
}

/**
 * Names, offices and unnamed things of a document. Names in credits are left out: they made the article.
 * @param boilerplate sentence indices that are not prose: nothing in them is an entity
 * @param dates "May" in one of them is a month and nobody's name
 */
export function findEntities(
  document: Document,
  boilerplate: ReadonlySet<number>,
  dates: readonly TokenRange[],
): FoundEntities {
  const outside = document.sentences.filter((_, i) => boilerplate.has(i));
  const dated = (c: TokenRange): boolean => dates.some((d) => c.from >= d.from && c.to <= d.to);
  const chosen = chooseCandidates(document).filter(
    (c) => !dated(c) && !isCreditMark(document, c) && !outside.some((s) => c.from >= s.from && c.from < s.to),
  );
  const candidates = withShortCountries(document, retyped(document, chosen));
  const book = new EntityBook();
  const names = linkNames(document, candidates, book);
  const covered = new Set(names.flatMap((n) => Array.from({ length: n.to - n.from }, (_, i) => n.from + i)));
  // A country that is only spoken of through its capital is an entity too.
  for (const { governs } of names) if (governs !== null) addGovernment(book, governs);
  for (const name of names) {
    const state = name.label === 'Organization' ? stateInName(document, name) : null;
    if (state !== null) addGovernment(book, state);
  }
  const offices = officesAtNames(document, names);
  const nominals = nominalMentions(document, book, covered);
  const mentions = [...names.map((n) => mentionOf(document, n)), ...nominals].sort((a, b) => a.from - b.from);
  return { book, names, mentions, offices };
}

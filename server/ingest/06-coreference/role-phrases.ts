import type { Document } from '../../language/document';
import { canonicalOffice, loadOffices, officeWord } from '../../lexicon/offices';
import type { FoundOffice } from '../annotated';
import { coverage } from '../05-entities/candidate';
import type { LinkedName } from '../05-entities/link-names';
import { officeAtNoun, type OfficePhrase } from '../05-entities/offices';

/** Role phrases without a name: "the Japanese prime minister", "Japan PM", "his foreign minister". */
export function rolePhrases(
  document: Document,
  names: readonly LinkedName[],
  taken: readonly OfficePhrase[],
): ReadonlyMap<number, OfficePhrase> {
  const covered = coverage(names);
  const used = new Set(taken.map((o) => o.head));
  const out = new Map<number, OfficePhrase>();
  for (const token of document.tokens) {
    if (used.has(token.index) || covered.has(token.index) || officeWord(token.text) === '') continue;
    if (!/^NNP?$/.test(token.tag) || token.dep === 'compound') continue;
    const phrase = officeAtNoun(document, covered, token);
    if (phrase && !used.has(phrase.head)) out.set(token.index, phrase);
  }
  return out;
}

/** Is the phrase about one certain person: "the", an owner, or a country before it; not "a minister". */
export function isDefinite(document: Document, phrase: OfficePhrase): boolean {
  const before = document.tokens[phrase.from - 1];
  if (
    document.children(phrase.head, 'det').some((t) => /^(an?|another|every|any|no|each|some)$/i.test(t.text))
  )
    return false;
  return phrase.of !== null || phrase.owner !== null || /^the$/i.test(before?.text ?? '');
}

function isLeader(title: string): boolean {
  return loadOffices().leaders.has(canonicalOffice(title)) || /\bleader$/.test(title);
}

/** Do two titles mean one office: equal, or a leader and a leader's title. */
export function sameOffice(a: string, b: string): boolean {
  const [x, y] = [canonicalOffice(a), canonicalOffice(b)];
  return x === y || (/leader$/.test(x) && isLeader(y)) || (/leader$/.test(y) && isLeader(x));
}

/**
 * Who holds an office of the article. With an owner it must agree; without, the last one named wins.
 * @param at token of the phrase: those before it go first
 */
export function holderOf(
  offices: readonly FoundOffice[],
  title: string,
  of: string | null,
  at: number,
): string | null {
  const fits = offices.filter((o) => sameOffice(o.title, title) && (of === null || o.of === of));
  const before = fits.filter((o) => o.from < at);
  return (before.at(-1) ?? (of === null ? undefined : fits[0]))?.person ?? null;
}

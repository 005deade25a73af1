import { slug } from '../../../model/ids';
import type { Document } from '../../language/document';
import { loadOffices } from '../../lexicon/offices';
import type { FoundMention } from '../annotated';
import { headOf, wordsOf, type Candidate } from './candidate';
import type { EntityBook } from './entity-book';
import { standsForGovernment } from './metonyms';
import { Things } from './organizations';
import { People } from './people';

/** A candidate and the entity it names. */
export interface LinkedName extends Candidate {
  readonly entity: string;
  readonly governs: string | null;
}

const SHORT_ACRONYM = /^\p{Lu}{3,5}$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;

/** "Terminal High Altitude Area Defence (THAAD)": the name's candidate and the token of its abbreviation. */
function abbreviations(document: Document, candidates: readonly Candidate[]): Map<Candidate, string> {
  const out = new Map<Candidate, string>();
  for (const c of candidates) {
    const [open, inside, close] = [c.to, c.to + 1, c.to + 2].map((i) => document.tokens[i]?.text ?? '');
    if (
      open === '(' &&
      close === ')' &&
      ACRONYM.test(inside ?? '') &&
      c.to - c.from > 1 &&
      c.label !== 'Person'
    )
      out.set(c, inside ?? '');
  }
  return out;
}

function isFullName(document: Document, c: Candidate): boolean {
  const { honorifics } = loadOffices();
  const words = wordsOf(document, c).filter((w) => !honorifics.has(w.toLowerCase()));
  return c.label === 'Person' && words.length > 1;
}

function mostUsed(labels: readonly Candidate[]): Candidate['label'] {
  const count = new Map<Candidate['label'], number>();
  for (const { label } of labels) count.set(label, (count.get(label) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Topic';
}

/** One spelling, one label: what the model says most often of it in this article. */
function evenLabels(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const bySlug = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.entry || c.weak) continue;
    const key = slug(wordsOf(document, c).join(' '));
    bySlug.set(key, [...(bySlug.get(key) ?? []), c]);
  }
  return candidates.map((c) => {
    const group = bySlug.get(slug(wordsOf(document, c).join(' ')));
    return c.entry || !group ? c : { ...c, label: mostUsed(group), weak: false };
  });
}

const WHERE = /^(in|at|near|from|to|into|outside|of|through|across|around)$/i;

/** "Paris" may be Valeska Paris where the article names her: not behind "in", nor as "Paris, France". */
function isSurname(document: Document, c: Candidate): boolean {
  if (c.to - c.from !== 1 || c.kind !== 'name') return false;
  const [before, after] = [document.tokens[c.from - 1]?.text ?? '', document.tokens[c.to]];
  return !WHERE.test(before) && !(after?.text === ',' && document.tokens[c.to + 1]?.tag === 'NNP');
}

const HONORIFICS: Readonly<Record<string, 'female' | 'male'>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
};

/** What the form of address before a name, or at its beginning, says. */
function genderBefore(document: Document, c: Candidate): 'female' | 'male' | null {
  const words = [document.tokens[c.from - 1], document.token(c.from)].map((t) =>
    (t?.text ?? '').toLowerCase().replace(/\.$/, ''),
  );
  return words.map((word) => HONORIFICS[word]).find((gender) => gender !== undefined) ?? null;
}

/** Whom or what every name means: full names first, then what is short for them. */
export function linkNames(
  document: Document,
  candidates: readonly Candidate[],
  book: EntityBook,
): LinkedName[] {
  const people = new People(book);
  const things = new Things(book);
  const even = evenLabels(document, candidates);
  const short = abbreviations(document, even);
  const linked = new Map<Candidate, LinkedName>();
  const link = (c: Candidate, entity: string, governs: string | null = null): void => {
    const label = book.get(entity)?.label ?? c.label;
    if (entity !== '') linked.set(c, { ...c, label, entity, governs });
  };

  for (const c of even) if (!c.entry && isFullName(document, c)) link(c, people.addFull(document, c));
  for (const c of even)
    if (c.entry) {
      const namesake = isSurname(document, c) ? people.bySurname(document.textOf(c)) : '';
      if (namesake !== '') link(c, namesake);
      else linkKnown(document, c, book, link);
    }
  const rest = even.filter((c) => !linked.has(c)).sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const c of rest) {
    const words = wordsOf(document, c);
    const person =
      c.label === 'Person' || words.length === 1 ? people.find(words, c.from, genderBefore(document, c)) : '';
    if (person !== '') link(c, person);
    else if (c.weak && words.length < 2 && !SHORT_ACRONYM.test(words[0] ?? ''))
      link(c, things.shortFor(words[0] ?? ''));
    else if (c.label === 'Person') link(c, people.addFull(document, c));
    else link(c, things.add(document.textOf(c), c.label));
    const entity = linked.get(c)?.entity;
    const acronym = short.get(c);
    if (acronym !== undefined && entity !== undefined) things.alias(acronym, entity);
  }
  return [...linked.values()].sort((a, b) => a.from - b.from);
}

function linkKnown(
  document: Document,
  c: Candidate,
  book: EntityBook,
  link: (c: Candidate, entity: string, governs: string | null) => void,
): void {
  const { entry } = c;
  if (!entry) return;
  const governs = entry.government !== null && standsForGovernment(document, c) ? entry.government : null;
  if (governs !== null) {
    link(c, governs, governs);
    return;
  }
  // Events go by many names, none the better: the article's own stays.
  const name = entry.label === 'Event' ? document.textOf(c) : entry.name;
  link(c, book.add({ id: entry.id, label: entry.label, name, named: true }), null);
}

/** The mention that a linked name is. */
export function mentionOf(document: Document, name: LinkedName): FoundMention {
  const base = { entities: [name.entity], from: name.from, to: name.to, head: headOf(document, name) };
  return name.governs === null
    ? { ...base, kind: name.kind }
    : { ...base, kind: 'adjective', governs: name.governs };
}

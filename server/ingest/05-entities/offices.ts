import type { Document, Token, TokenRange } from '../../language/document';
import { loadOffices, officeWord } from '../../lexicon/offices';
import { coverage, headOf } from './candidate';
import type { LinkedName } from './link-names';

/** An office as the text words it, before pronouns are understood. */
export interface OfficePhrase extends TokenRange {
  /** Who holds it; null for a role phrase without a name. */
  readonly person: string | null;
  readonly title: string;
  /** The token of the office word: "minister". */
  readonly head: number;
  /** The country or organization that the phrase names. */
  readonly of: string | null;
  /** Token of "his", "its" and the like in the owner's place. */
  readonly owner: number | null;
}

const CONNECTOR = /^(of|for|to|the|and|-|at)$/i;
const LEFT_DEPS = ['amod', 'compound', 'nmod', 'poss', 'nn', 'det'];

/** "acting", "deputy", "human rights": what may stand inside an office, besides its own words. */
function isModifier(token: Token): boolean {
  if (loadOffices().modifiers.has(token.text.toLowerCase())) return true;
  if (!/^(NN|NNP|NNPS|NNS|JJ|JJS)$/.test(token.tag) || !/^\p{L}/u.test(token.text)) return false;
  return !/day$|^(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/i.test(token.text);
}

function isOffice(text: string): boolean {
  return officeWord(text) !== '';
}

type Covered = ReadonlyMap<number, LinkedName>;

/** Owner of an office that starts at `from`: "Japan's", "Japanese", "GDL", "his". */
function ownerBefore(
  document: Document,
  covered: Covered,
  from: number,
): Pick<OfficePhrase, 'of' | 'owner' | 'from'> {
  let i = from - 1;
  while (i >= 0 && /^['’]s?$/.test(document.token(i).text)) i--;
  const name = i >= 0 ? covered.get(i) : undefined;
  if (name && name.label !== 'Person' && name.label !== 'Event')
    return { of: name.governs ?? name.entity, owner: null, from: name.from };
  const token = document.tokens[from - 1];
  if (token?.tag === 'PRP$') return { of: null, owner: token.index, from: token.index };
  return { of: null, owner: null, from };
}

/** The office whose last word is at `last`, read leftwards: "deputy foreign minister", "secretary of state". */
export function officeEndingAt(document: Document, covered: Covered, last: number): OfficePhrase | null {
  const { from: start } = document.sentenceOf(last);
  let from = last + 1;
  let head = -1;
  for (let i = last; i >= start; i--) {
    const { text } = document.token(i);
    if (covered.has(i)) break;
    if (isOffice(text)) {
      from = i;
      if (head < 0) head = i;
    } else if (isModifier(document.token(i))) from = i;
    else if (!CONNECTOR.test(text) || i === last) break;
  }
  if (head < 0) return null;
  const words = document
    .textOf({ from, to: last + 1 })
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const owner = ownerBefore(document, covered, from);
  const former = document.tokens[owner.from - 1]?.text.toLowerCase() ?? '';
  const prefix = owner.from < from && /^(former|acting|interim|then|ex)$/.test(former) ? `${former} ` : '';
  return { ...owner, to: last + 1, person: null, head, title: prefix + words };
}

/** What follows an office: "of Japan", "at the central bank", "for Syria". */
function ownerAfter(document: Document, covered: Covered, head: number): LinkedName | undefined {
  for (const prep of document.children(head, 'prep').filter((t) => /^(of|at|for|in|to)$/.test(t.text)))
    for (const object of document.children(prep.index, 'pobj')) {
      const name = covered.get(object.index);
      if (name && name.label !== 'Person') return name;
      for (const inner of document.children(object.index, 'poss', 'amod', 'compound', 'nmod')) {
        const owner = covered.get(inner.index);
        if (owner && owner.label !== 'Person') return owner;
      }
    }
  return undefined;
}

/** An office by its noun, with what the tree hangs on it: "the president of the European Commission". */
export function officeAtNoun(document: Document, covered: Covered, noun: Token): OfficePhrase | null {
  const end =
    document.tokens[noun.index + 1]?.text.toLowerCase() === 'of'
      ? stateOffice(document, noun.index)
      : noun.index;
  const phrase = officeEndingAt(document, covered, end);
  if (!phrase) return null;
  const after = ownerAfter(document, covered, noun.index);
  if (after) return { ...phrase, of: after.governs ?? after.entity, to: Math.max(phrase.to, after.to) };
  if (phrase.of !== null || phrase.owner !== null) return phrase;
  for (const child of document.children(noun.index, ...LEFT_DEPS)) {
    const name = covered.get(child.index);
    if (name && name.label !== 'Person')
      return { ...phrase, of: name.governs ?? name.entity, from: Math.min(phrase.from, name.from) };
    if (child.tag === 'PRP$')
      return { ...phrase, owner: child.index, from: Math.min(phrase.from, child.index) };
  }
  return phrase;
}

/** "secretary of state", "chancellor of the exchequer": the last token of the office that starts at `i`. */
function stateOffice(document: Document, i: number): number {
  for (const length of [2, 3]) {
    const text = document.tokens[i + length]?.text.toLowerCase();
    if (text === 'state' || text === 'exchequer' || text === 'staff') return i + length;
  }
  return i;
}

/** The office that a name behind a comma explains: "Germany's chancellor, Angela Merkel". */
function apposed(document: Document, covered: Covered, name: LinkedName): OfficePhrase | null {
  const head = document.token(headOf(document, name));
  const above = document.head(head.index);
  if (head.dep !== 'appos' || !above || above.index > name.from || covered.has(above.index)) return null;
  return isOffice(above.text) ? officeAtNoun(document, covered, above) : null;
}

/** The office before a name: "Japanese Prime Minister Shinzo Abe", "Germany's chancellor, Angela Merkel". */
function before(document: Document, covered: Covered, name: LinkedName): OfficePhrase | null {
  const last = name.from - 1;
  if (last < 0) return null;
  const sentence = document.sentenceOf(name.from);
  if (last < sentence.from) return null;
  const { text } = document.token(last);
  if (text === ',') return apposed(document, covered, name);
  const end = document.token(last).text;
  if (!isOffice(end) && !/^(state|exchequer|staff)$/i.test(end)) return null;
  return officeEndingAt(document, covered, last);
}

/** The office after a name: "Naledi Pandor, South Africa's foreign minister". */
function after(document: Document, covered: Covered, name: LinkedName): OfficePhrase | null {
  if (document.tokens[name.to]?.text !== ',') return null;
  const { to } = document.sentenceOf(name.from);
  for (let i = name.to + 1; i < Math.min(to, name.to + 14); i++) {
    const token = document.token(i);
    if (isOffice(token.text) && !covered.has(i) && !isOffice(document.tokens[i + 1]?.text ?? '')) {
      const next = covered.get(i + 1);
      if (next?.label === 'Person') return null;
      return officeAtNoun(document, covered, token);
    }
    const passes =
      /^(DET|ADJ|NOUN|PROPN|PART|NUM|ADV|CCONJ)$/.test(token.pos) || /^(PRP\$|VBG|VBN)$/.test(token.tag);
    if (!passes && !/^(of|-|until|from|since)$/i.test(token.text) && token.text !== '.') return null;
    if (covered.get(i)?.label === 'Person' && document.tokens[i + 1]?.tag !== 'POS') return null;
  }
  return null;
}

/** Offices that stand by a person's name. "Foreign Ministers A and B" gives one to each. */
export function officesAtNames(document: Document, names: readonly LinkedName[]): OfficePhrase[] {
  const covered = coverage(names);
  const out: OfficePhrase[] = [];
  for (const name of names) {
    if (name.label !== 'Person') continue;
    const first = before(document, covered, name);
    const found = first ?? after(document, covered, name);
    if (!found) continue;
    out.push({ ...found, person: name.entity });
    if (first && /s$/.test(document.token(found.head).text))
      for (const other of followers(document, covered, name))
        out.push({ ...found, person: other.entity, of: null });
  }
  return out;
}

/** The people joined to a name by "and" or a comma. */
function followers(document: Document, covered: Covered, name: LinkedName): LinkedName[] {
  const out: LinkedName[] = [];
  for (let i = name.to; /^(and|,|&)$/.test(document.tokens[i]?.text ?? '');) {
    const next = covered.get(i + 1) ?? covered.get(i + 2);
    if (next?.label !== 'Person' || next.from > i + 2) break;
    out.push(next);
    i = next.to;
  }
  return out;
}

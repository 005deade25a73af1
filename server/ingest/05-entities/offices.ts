import type { Document, Token, TokenRange } from '../../language/document';
import { loadOffices, officeWord } from '../../lexicon/offices';
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
/** What ends an office and is no place that it is held at. */
export const STATE_WORD = /^(state|exchequer|staff)$/i;
const LEFT_DEPS = ['amod', 'compound', 'nmod', 'poss', 'nn', 'det'];

/** "acting", "deputy", "human rights": what may stand inside an office, besides its own words. */
function isModifier(token: Token): boolean {
  if (loadOffices().modifiers.has(token.text.toLowerCase())) return true;
  if (!/^(NN|NNP|NNPS|NNS|JJ|JJS)$/.test(token.tag) || !/^\p{L}/u.test(token.text)) return false;
  return !/day$|^(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/i.test(token.text);
}

/** Is a word an office: "minister", "ministers"? */
export function isOffice(text: string): boolean {
  return officeWord(text) !== '';
}

/** The name that covers a token. */
export type Covered = ReadonlyMap<number, LinkedName>;

/** Owner of an office that starts at `from`: "Japan's", "Japanese", "GDL", "his". */
function ownerBefore(
  document: Document,
  covered: Covered,
  from: number,
): Pick<OfficePhrase, 'of' | 'owner' | 'from'> {
  let i = from - 1;
  while (i >= 0 && /^['’]s?$/.test(document.token(i).text)) i--;
  // "The United Nations (UN) relief coordinator"
  if (document.tokens[i]?.text === ')' && document.tokens[i - 2]?.text === '(') i--;
  const name = i >= 0 ? covered.get(i) : undefined;
  if (name && isBody(name)) return { of: name.governs ?? name.entity, owner: null, from: name.from };
  const token = document.tokens[from - 1];
  if (token && /^(PRP|WP)\$$/.test(token.tag)) return { of: null, owner: token.index, from: token.index };
  return { of: null, owner: null, from };
}

/** The office whose last word is at `last`, read leftwards: "deputy foreign minister", "secretary of state". */
export function officeEndingAt(document: Document, covered: Covered, last: number): OfficePhrase | null {
  const start = leftEnd(document, covered, last);
  const words = document.tokens.slice(start.from, last + 1);
  if (start.head < 0) return null;
  const owner = ownerBefore(document, covered, start.from);
  const former = document.tokens[owner.from - 1]?.text.toLowerCase() ?? '';
  const prefix =
    owner.from < start.from && /^(former|acting|interim|then|ex)$/.test(former) ? `${former} ` : '';
  const first = words[0];
  const text = first ? document.text.slice(first.start, document.token(last).end) : '';
  const title = prefix + text.toLowerCase().replace(/\s+/g, ' ');
  const of = isNationality(covered, owner.from, document.token(start.head)) ? null : owner.of;
  return { ...owner, of, to: last + 1, person: null, head: start.head, title };
}

/** "British television director": whence he is, not what he directs. A "British minister" serves Britain. */
function isNationality(covered: Covered, at: number, office: Token): boolean {
  return covered.get(at)?.kind === 'adjective' && loadOffices().civil.has(office.text.toLowerCase());
}

/** The "in" of "commander-in-chief", "editor-in-chief". */
function isHyphenedIn(document: Document, i: number): boolean {
  const around = [i - 1, i + 1].map((at) => document.tokens[at]?.text);
  return document.token(i).text === 'in' && around.every((text) => text === '-');
}

/** Where an office begins, and its last office word (-1 for none). Behind "of" only an office word goes on. */
function leftEnd(document: Document, covered: Covered, last: number): { from: number; head: number } {
  const sentence = document.sentenceOf(last);
  let from = last + 1;
  let head = -1;
  let joined = false;
  // "Brexit secretary": what an office is for may have a name.
  const held = (i: number): boolean => covered.has(i) && (i === last || covered.get(i)?.label !== 'Event');
  for (let i = last; i >= sentence.from && !held(i); i--) {
    const token = document.token(i);
    if (isOffice(token.text)) {
      from = i;
      if (head < 0) head = i;
      joined = false;
    } else if (CONNECTOR.test(token.text) && i < last) {
      // "adviser to Prime Minister Abe": only the prime minister is Abe.
      if (/^to$/i.test(token.text) && !/^the$/i.test(document.token(i + 1).text)) break;
      joined = token.text !== '-';
    } else if (isHyphenedIn(document, i)) joined = true;
    else if (!joined && isModifier(token)) from = i;
    else break;
  }
  return { from, head };
}

/** Can a name be where an office is held? */
export function isBody(name: LinkedName): boolean {
  return /^(Country|Organization|Place)$/.test(name.label);
}

type Owner = Pick<OfficePhrase, 'of' | 'owner'>;

/** Where the office of a noun is held by what follows: "of Japan", "at the central bank", "for the company". */
function ownerAfter(document: Document, covered: Covered, head: number): (Owner & { to: number }) | null {
  for (const prep of document.children(head, 'prep').filter((t) => /^(of|at|for|in|to)$/.test(t.text)))
    for (const object of document.children(prep.index, 'pobj')) {
      const name = covered.get(object.index);
      if (name && isBody(name)) return { of: name.governs ?? name.entity, owner: null, to: name.to };
      if (name?.label === 'Person' && prep.text !== 'for')
        return { of: null, owner: object.index, to: name.to };
      for (const inner of document.children(object.index, 'poss', 'amod', 'compound', 'nmod')) {
        const owner = covered.get(inner.index);
        const state =
          inner.dep === 'poss' || /^(government|cabinet|parliament|military|army)$/.test(object.text);
        const body = owner?.label === 'Organization' && inner.dep !== 'amod';
        if ((state || body) && owner && isBody(owner))
          return { of: owner.governs ?? owner.entity, owner: null, to: object.index + 1 };
      }
      if (STATE_WORD.test(object.text)) continue;
      if (!name && object.tag.startsWith('NN') && prep.text !== 'to' && prep.text !== 'in')
        return { of: null, owner: object.index, to: object.index + 1 };
    }
  return null;
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
  const abroad = phrase.of !== null && /ambassador|envoy|diplomat|consul/.test(phrase.title);
  if (after && !abroad && (phrase.of === null || after.of !== null))
    return { ...phrase, of: after.of, owner: after.owner, to: Math.max(phrase.to, after.to) };
  if (phrase.of !== null || phrase.owner !== null) return phrase;
  for (const child of document.children(noun.index, ...LEFT_DEPS)) {
    const name = covered.get(child.index);
    const from = Math.min(phrase.from, name?.from ?? child.index);
    if (name && isBody(name) && !isNationality(covered, child.index, noun))
      return { ...phrase, of: name.governs ?? name.entity, from };
    if (child.dep === 'poss') return { ...phrase, owner: child.index, from };
  }
  return phrase;
}

/** "secretary of state", "chancellor of the exchequer": the last token of the office that starts at `i`. */
function stateOffice(document: Document, i: number): number {
  for (const length of [2, 3]) {
    const text = document.tokens[i + length]?.text.toLowerCase();
    if (STATE_WORD.test(text ?? '')) return i + length;
  }
  return i;
}

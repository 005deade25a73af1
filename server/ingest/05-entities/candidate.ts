import type { EntityLabel } from '../../../model/ontology/labels';
import type { NameEntry } from '../../lexicon/name-entries';
import type { Document, TokenRange } from '../../language/document';

/** Tokens that may be a name, before it is known whose. */
export interface Candidate extends TokenRange {
  readonly label: EntityLabel;
  /** What the gazetteer says of it; null for names it does not know. */
  readonly entry: NameEntry | null;
  readonly kind: 'name' | 'adjective';
  /** Found by capital letters alone, with no other sign that it is a name. */
  readonly weak: boolean;
}

/** The token of a range whose head lies outside it: the one that the rest hangs from. */
export function headOf(document: Document, range: TokenRange): number {
  for (let i = range.to - 1; i >= range.from; i--) {
    const { head } = document.token(i);
    if (head === i || head < range.from || head >= range.to) return i;
  }
  return range.to - 1;
}

/** Which candidate covers a token, for many look-ups over one list. */
export function coverage<T extends TokenRange>(ranges: readonly T[]): ReadonlyMap<number, T> {
  const map = new Map<number, T>();
  for (const range of ranges) for (let i = range.from; i < range.to; i++) map.set(i, range);
  return map;
}

/** The words of a range without possessive endings. */
export function wordsOf(document: Document, range: TokenRange): string[] {
  return document.tokens
    .slice(range.from, range.to)
    .map((t) => t.text)
    .filter((text) => !/^['’]s?$/.test(text));
}

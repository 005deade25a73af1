import type { Document } from '../../language/document';
import type { Candidate } from './candidate';

const HALF = /^(North|South)$/;

/**
 * "the North" for North Korea, "the South" for South Korea: where the article names such a country in full, the bare
 * word with its article is short for it, and no region.
 */
export function withShortCountries(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const full = new Map<string, Candidate>();
  for (const c of candidates) {
    const [first = '', second] = document.textOf(c).split(' ');
    if (c.label === 'Country' && c.entry && second !== undefined && HALF.test(first)) full.set(first, c);
  }
  return candidates.map((c) => {
    const word = document.textOf(c);
    const meant = full.get(word);
    const article = document.tokens[c.from - 1]?.text.toLowerCase() === 'the';
    return meant && article ? { ...c, label: 'Country', entry: meant.entry, kind: 'name', weak: false } : c;
  });
}

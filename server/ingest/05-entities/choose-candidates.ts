import type { Document } from '../../language/document';
import { capitalCandidates } from './capital-candidates';
import type { Candidate } from './candidate';
import { isDemonymGroup } from './demonym-groups';
import { gazetteerCandidates } from './gazetteer-candidates';
import { isHeadlineWord, withoutOpening } from './headline-case';
import { modelCandidates } from './model-candidates';
import { isNoName } from './no-names';

function length(c: Candidate): number {
  return c.to - c.from;
}

/** A city or company that the model takes for a person here is one: "Paris told the court". */
function yields(known: Candidate, read: readonly Candidate[]): boolean {
  if (known.label === 'Country' || length(known) > 1) return false;
  const same = 1;
  return read.some(
    (c) => c.label === 'Person' && c.from <= known.from && c.to >= known.to && length(c) > same,
  );
}

/** "Russo-Japanese": what the model cuts off behind a hyphen begins after it. */
function withoutHyphen(document: Document, c: Candidate): Candidate[] {
  const from = /^[-–—]$/.test(document.token(c.from).text) ? c.from + 1 : c.from;
  return from < c.to ? [{ ...c, from }] : [];
}

const isName = (document: Document, c: Candidate): boolean =>
  !isNoName(document, c) && !isDemonymGroup(document, c) && !isHeadlineWord(document, c);

/** All names of the text, none overlapping: the longer before the shorter, the gazetteer's before the model's. */
export function chooseCandidates(document: Document): Candidate[] {
  const read = modelCandidates(document)
    .flatMap((c) => withoutHyphen(document, withoutOpening(document, c)))
    .filter((c) => isName(document, c));
  const known = gazetteerCandidates(document).filter((c) => !yields(c, read) && !isDemonymGroup(document, c));
  const rank = (c: Candidate): number => (c.entry ? 0 : 1);
  const sorted = [...read, ...known].sort((a, b) => length(b) - length(a) || rank(a) - rank(b));
  const taken = new Set<number>();
  const chosen: Candidate[] = [];
  const take = (c: Candidate): void => {
    for (let i = c.from; i < c.to; i++) if (taken.has(i)) return;
    for (let i = c.from; i < c.to; i++) taken.add(i);
    chosen.push(c);
  };
  sorted.forEach(take);
  capitalCandidates(document, taken)
    .filter((c) => isName(document, c))
    .forEach(take);
  return chosen.sort((a, b) => a.from - b.from);
}

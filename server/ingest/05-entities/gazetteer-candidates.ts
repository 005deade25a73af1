import type { Document } from '../../language/document';
import { loadGazetteer } from '../../lexicon/gazetteer';
import type { Candidate } from './candidate';

const NAME_TAG = /^(NNPS?|JJ|NNS?)$/;
const PROPER_TAG = /^NNPS?$/;

/** Names that the gazetteer knows. Single words must also look like names where they stand. */
export function gazetteerCandidates(document: Document): Candidate[] {
  const gazetteer = loadGazetteer();
  const { tokens } = document;
  const out: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = gazetteer.longestAt(tokens, i);
    if (!match) continue;
    const first = document.token(match.from);
    const single = match.to - match.from === 1;
    const certain = match.entry.label === 'Country' || match.entry.form === 'adjective';
    if (single && !(certain ? NAME_TAG : PROPER_TAG).test(first.tag) && !/^\p{Lu}{2}|\d/u.test(first.text))
      continue;
    if (single && /^\p{Ll}/u.test(first.text)) continue;
    out.push({
      from: match.from,
      to: match.to,
      label: match.entry.label,
      entry: match.entry,
      kind: match.entry.form,
      weak: false,
    });
    i = match.to - 1;
  }
  return out;
}

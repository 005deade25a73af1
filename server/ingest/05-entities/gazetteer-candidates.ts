import type { Document, TokenRange } from '../../language/document';
import { loadGazetteer, type GazetteerMatch } from '../../lexicon/gazetteer';
import { labelByHead, loadHeadWords } from '../../lexicon/head-words';
import { loadOffices, officeWord } from '../../lexicon/offices';
import { wordsOf, type Candidate } from './candidate';

const NAME_TAG = /^(NNPS?|JJ|NNS?)$/;
const PROPER_TAG = /^NNPS?$/;

const NO_PART =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|\w+day)\.?$/;

/** "Hollywood Reporter" is no Hollywood: a known name with the proper nouns that the tree ties to it. */
function withNeighbours(document: Document, match: GazetteerMatch): TokenRange {
  let { from, to } = match;
  const country = match.entry.label === 'Country';
  const part = (i: number): boolean => {
    const token = document.tokens[i];
    if (!token?.tag.startsWith('NNP') || !/^\p{Lu}\p{Ll}/u.test(token.text) || NO_PART.test(token.text))
      return false;
    const { modifiers, honorifics } = loadOffices();
    const lower = token.text.toLowerCase();
    if (country && loadHeadWords().fieldOfBody.has(lower)) return true;
    return officeWord(token.text) === '' && !modifiers.has(lower) && !honorifics.has(lower);
  };
  const tied = (i: number, j: number): boolean => {
    const { dep, head } = document.token(i);
    if (dep !== 'compound' || head < j) return false;
    for (let k = j; k <= head; k++) if (!part(k)) return false;
    return true;
  };
  while (!country && part(to) && tied(to - 1, to) && !loadGazetteer().longestAt(document.tokens, to)) to++;
  while (
    part(from - 1) &&
    document.token(from - 1).dep === 'compound' &&
    document.token(from - 1).head === from
  ) {
    if (loadGazetteer().lookup(document.token(from - 1).text)) break;
    from--;
  }
  return { from, to };
}

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
    const whole = match.entry.form === 'adjective' ? match : withNeighbours(document, match);
    if (whole.to - whole.from > match.to - match.from) {
      const fieldOf = loadHeadWords().fieldOfBody.has(document.token(whole.from).text.toLowerCase());
      const label = fieldOf ? 'Organization' : (labelByHead(wordsOf(document, whole)) ?? match.entry.label);
      out.push({ ...whole, label, entry: null, kind: 'name', weak: false });
    } else
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

import type { Document, TokenRange } from '../../language/document';
import { labelByHead } from '../../lexicon/head-words';
import { loadOffices, officeWord } from '../../lexicon/offices';
import { headOf, wordsOf, type Candidate } from './candidate';
import { isTitleCased } from './headline-case';

const INNER = /^(of|&|de|do|da|la|al|el|bin|van|von|der|-)$/;
function isCapital(document: Document, i: number): boolean {
  const token = document.tokens[i];
  return token !== undefined && token.tag.startsWith('NNP') && /^\p{Lu}/u.test(token.text);
}

function isOffice(word: string): boolean {
  const { modifiers, honorifics } = loadOffices();
  const lower = word.toLowerCase();
  return officeWord(word) !== '' || honorifics.has(lower) || modifiers.has(lower);
}

const WHERE = /^(in|at|near|outside|around)$/i;

/** "St. John's and Gander in", "a ship in Bonaire": a capital behind a word of place. */
function isWhere(document: Document, range: TokenRange): boolean {
  let token = document.token(headOf(document, range));
  for (let i = 0; token.dep === 'conj' && i < 4; i++) token = document.token(token.head);
  return token.dep === 'pobj' && token.tag === 'NNP' && WHERE.test(document.token(token.head).text);
}

const PART = /^(nsubj|nsubjpass|dobj|pobj|poss|agent|dative)$/;

/** A capital inside a sentence of small letters, where a name stands: "when Citgo bought". */
function isSpokenOf(document: Document, range: TokenRange, sentence: TokenRange): boolean {
  const head = document.token(headOf(document, range));
  return (
    range.from !== sentence.from && PART.test(head.dep) && head.tag === 'NNP' && isSmall(document, sentence)
  );
}

function isSmall(document: Document, sentence: TokenRange): boolean {
  const words = document.tokens.slice(sentence.from, sentence.to).filter((t) => /^\p{L}{4}/u.test(t.text));
  const small = words.filter((t) => /^\p{Ll}/u.test(t.text));
  return small.length * 2 > words.length;
}

/**
 * Runs of proper nouns that neither gazetteer nor model took for names. After an office they are a person,
 * with a telling last word what that says; the rest are weak.
 */
export function capitalCandidates(document: Document, taken: ReadonlySet<number>): Candidate[] {
  const out: Candidate[] = [];
  for (const sentence of document.sentences)
    for (let i = sentence.from; i < sentence.to; i++) {
      if (taken.has(i) || !isCapital(document, i)) continue;
      let to = i + 1;
      while (to < sentence.to && !taken.has(to)) {
        if (isCapital(document, to)) to++;
        else if (INNER.test(document.token(to).text) && isCapital(document, to + 1) && !taken.has(to + 1))
          to += 2;
        else break;
      }
      let from = i;
      while (from < to && isOffice(document.token(from).text)) from++;
      while (to > from + 1 && isOffice(document.token(to - 1).text)) to--;
      if (from > i && INNER.test(document.tokens[from]?.text ?? '')) from = to;
      const words = wordsOf(document, { from, to });
      i = to - 1;
      if (words.length === 0) continue;
      const afterTitle = officeWord(document.tokens[from - 1]?.text ?? '') !== '' && from > sentence.from;
      const byHead = words.length > 1 ? labelByHead(words) : null;
      const range = { from, to };
      const where =
        !afterTitle && byHead === null && isWhere(document, range) && !isTitleCased(document, sentence);
      const label = afterTitle ? 'Person' : (byHead ?? (where ? 'Place' : 'Topic'));
      const sure = afterTitle || byHead !== null || where || isSpokenOf(document, range, sentence);
      out.push({ from, to, label, entry: null, kind: 'name', weak: !sure });
    }
  return out;
}

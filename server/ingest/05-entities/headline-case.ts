import type { Document, Token, TokenRange } from '../../language/document';
import type { Candidate } from './candidate';

const LONG = /^\p{L}{4}/u;
const known = new WeakMap<Document, ReadonlySet<string>>();

/** The words that a text writes in small letters somewhere: none of them is a name by its capital alone. */
function smallWords(document: Document): ReadonlySet<string> {
  let words = known.get(document);
  if (!words) {
    words = new Set(document.tokens.map((t) => t.text).filter((text) => /^\p{Ll}/u.test(text)));
    known.set(document, words);
  }
  return words;
}

/** "Bush to Propose Major Overhaul of Social Security": a line in which nearly every longer word has a capital. */
function isTitleCased(document: Document, sentence: TokenRange): boolean {
  const words = document.tokens.slice(sentence.from + 1, sentence.to).filter((t) => LONG.test(t.text));
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text));
  return words.length >= 3 && capitals.length >= words.length * 0.75;
}

/** Whether every word of a candidate in a headline is written small elsewhere, so that only the headline made it a name. */
export function isHeadlineWord(document: Document, c: Candidate): boolean {
  if (c.entry !== null || !isTitleCased(document, document.sentenceOf(c.from))) return false;
  const words = document.tokens.slice(c.from, c.to).filter((t) => /^\p{L}/u.test(t.text));
  if (words.every((t) => smallWords(document).has(t.text.toLowerCase()))) return true;
  const [word, more] = words;
  return word !== undefined && more === undefined && !isNamedElsewhere(document, word);
}

/** Whether a line that is no headline writes the word with a capital, not only because it opens there. */
function isNamedElsewhere(document: Document, word: Token): boolean {
  return document.sentences.some((s) => {
    const again = document.tokens.slice(s.from + 1, s.to).some((t) => t.text === word.text);
    return again && !isTitleCased(document, s);
  });
}

/** "Nonpartisan Ana Roe said": a person's name without the word that only opens its sentence. */
export function withoutOpening(document: Document, c: Candidate): Candidate {
  const opens = document.sentenceOf(c.from).from === c.from && c.label === 'Person' && c.to - c.from > 2;
  return opens && smallWords(document).has(document.token(c.from).text.toLowerCase())
    ? { ...c, from: c.from + 1 }
    : c;
}

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
export function isTitleCased(document: Document, sentence: TokenRange): boolean {
  const words = document.tokens.slice(sentence.from + 1, sentence.to).filter((t) => LONG.test(t.text));
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text));
  return words.length >= 3 && capitals.length >= words.length * 0.75;
}

/** A line of its own without a full stop. */
function isLine(document: Document, { from, to }: TokenRange): boolean {
  const breaks = (before: number): boolean =>
    before < 0 ||
    before + 1 >= document.tokens.length ||
    document.textOf({ from: before, to: before + 2 }).includes('\n');
  return breaks(from - 1) && breaks(to - 1) && !/[.!?:;”"')]$/.test(document.textOf({ from, to }).trim());
}

/** Whether only a headline makes a candidate a name: the text writes its words small elsewhere, or not at all. */
export function isHeadlineWord(document: Document, c: Candidate): boolean {
  if (c.entry !== null || !isTitleCased(document, document.sentenceOf(c.from))) return false;
  const words = document.tokens.slice(c.from, c.to).filter((t) => /^\p{L}/u.test(t.text));
  if (words.every((t) => smallWords(document).has(t.text.toLowerCase()))) return true;
  const alone = words.length === 1 || isLine(document, document.sentenceOf(c.from));
  return alone && !words.some((t) => isNamedElsewhere(document, t));
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

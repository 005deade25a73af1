import { hashString, hexOf, type Hash64 } from './hash';
import type { Pipeline } from './pipeline';

/** What the network sees of a word, wherever it stands. */
export interface Lexeme {
  /** Equal for equal words with equal norms. */
  readonly key: string;
  readonly isSpace: boolean;
  readonly NORM: Hash64;
  readonly PREFIX: Hash64;
  readonly SUFFIX: Hash64;
  readonly SHAPE: Hash64;
}

/** Python's idea of white space, by UTF-16 code. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code > 8 && code < 14) ||
    (code > 27 && code < 32) ||
    code === 133 ||
    code === 160 ||
    code === 0x1680 ||
    (code > 0x1fff && code < 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a text is nothing but white space; an empty one is not. */
export function isAllSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return text.length > 0;
}

/** spaCy's word shape: "Putin" → "Xxxxx", "2017" → "dddd"; runs longer than four are cut. */
export function shapeOf(word: string): string {
  const chars = Array.from(word);
  if (chars.length >= 100) return 'LONG';
  let out = '';
  let last = '';
  let run = 0;
  for (const char of chars) {
    const kind = /\p{L}/u.test(char)
      ? /\p{Lu}/u.test(char)
        ? 'X'
        : 'x'
      : /[\p{Nd}²³¹⁰⁴-⁹₀-₉]/u.test(char)
        ? 'd'
        : char;
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 4) out += kind;
  }
  return out;
}

/** At most so many words and ids are remembered; then the memory starts afresh. */
const REMEMBERED = 60_000;

/** Builds lexemes and remembers them, within bounds. */
export class Vocabulary {
  readonly #pipeline: Pick<Pipeline, 'norms' | 'lexemeNorms' | 'symbols'>;
  readonly #ids = new Map<string, Hash64>();
  readonly #lexemes = new Map<string, Lexeme>();

  constructor(pipeline: Pick<Pipeline, 'norms' | 'lexemeNorms' | 'symbols'>) {
    this.#pipeline = pipeline;
  }

  /** The lexeme of a token; `norm` where a special case of the tokenizer set one. */
  lexeme(text: string, norm: string | undefined): Lexeme {
    const key = norm ? `${text}\0${norm}` : text;
    const known = this.#lexemes.get(key);
    if (known) return known;
    if (this.#lexemes.size >= REMEMBERED) this.#lexemes.clear();
    const chars = Array.from(text);
    const made: Lexeme = {
      key,
      isSpace: isAllSpace(text),
      NORM: this.#id(norm || this.#normOf(text)),
      PREFIX: this.#id(chars[0] ?? ''),
      SUFFIX: this.#id(chars.slice(-3).join('')),
      SHAPE: this.#id(shapeOf(text)),
    };
    this.#lexemes.set(key, made);
    return made;
  }

  #normOf(text: string): string {
    const { lexemeNorms, norms } = this.#pipeline;
    return (
      lexemeNorms[hexOf(hashString(text))] ??
      (Object.hasOwn(norms, text) ? norms[text] : undefined) ??
      text.toLowerCase()
    );
  }

  #id(text: string): Hash64 {
    if (!text) return [0, 0];
    const { symbols } = this.#pipeline;
    if (Object.hasOwn(symbols, text)) return [0, symbols[text] ?? 0];
    let id = this.#ids.get(text);
    if (!id) {
      if (this.#ids.size >= REMEMBERED) this.#ids.clear();
      this.#ids.set(text, (id = hashString(text)));
    }
    return id;
  }
}

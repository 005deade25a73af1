import { AffixSplitter } from './affixes';
import { isSpace } from './lexeme';
import type { TokenizerTables } from './pipeline';

/** A token as it stands in the text, before anything is known of it. */
export interface RawToken {
  readonly text: string;
  readonly norm?: string;
  readonly start: number;
  /** Whether a space follows. */
  space: boolean;
}

/** spaCy's tokenizer for English: white space, then affixes, then special cases across chunks. */
export class Tokenizer {
  readonly #affixes: AffixSplitter;
  /** Special cases that the affix rules would break, by their pieces: looked for again among the tokens. */
  readonly #broken = new Set<string>();
  readonly #longest: number;

  constructor(tables: TokenizerTables) {
    this.#affixes = new AffixSplitter(tables);
    let longest = 0;
    for (const text of this.#affixes.rules.keys()) {
      if (!this.#affixes.breaks(text) && !text.includes(' ')) continue;
      const pieces = this.#chunks(text, false).map((t) => t.text);
      this.#broken.add(pieces.join('\0'));
      longest = Math.max(longest, pieces.length);
    }
    this.#longest = longest;
  }

  /** The tokens of a text; every character but single spaces between words belongs to one. */
  tokens(text: string): RawToken[] {
    const tokens = this.#chunks(text, true);
    const found = this.#specials(tokens);
    return found.size === 0 ? tokens : this.#join(text, tokens, found);
  }

  #chunks(text: string, specials: boolean): RawToken[] {
    const out: RawToken[] = [];
    const add = (from: number, to: number): void => {
      let start = from;
      for (const piece of this.#affixes.split(text.slice(from, to), specials)) {
        out.push({ ...piece, start, space: false });
        start += piece.text.length;
      }
    };
    let start = 0;
    let inSpace = isSpace(text.charCodeAt(0));
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isSpace(code) === inSpace) continue;
      if (start < i) add(start, i);
      const last = out[out.length - 1];
      if (code === 32 && last) last.space = true;
      start = code === 32 ? i + 1 : i;
      inSpace = !inSpace;
    }
    if (start < text.length) {
      add(start, text.length);
      const last = out[out.length - 1];
      if (last) last.space = text.endsWith(' ') && !inSpace;
    }
    return out;
  }

  /** Where special cases stand among the tokens, start to end: the longest first, none overlapping another. */
  #specials(tokens: readonly RawToken[]): Map<number, number> {
    const found: [number, number][] = [];
    tokens.forEach((_, i) => {
      let key = '';
      for (let j = i; j < tokens.length && j - i < this.#longest; j++) {
        key += (j > i ? '\0' : '') + (tokens[j]?.text ?? '');
        if (this.#broken.has(key)) found.push([i, j + 1]);
      }
    });
    found.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
    const seen = new Set<number>();
    const at = new Map<number, number>();
    for (const [from, to] of found) {
      if (!seen.has(from) && !seen.has(to - 1)) at.set(from, to);
      for (let i = from; i < to; i++) seen.add(i);
    }
    return at;
  }

  #join(text: string, tokens: readonly RawToken[], found: ReadonlyMap<number, number>): RawToken[] {
    const out: RawToken[] = [];
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i];
      if (!token) break;
      const last = tokens[(found.get(i) ?? 0) - 1];
      const rule = last && this.#affixes.rules.get(text.slice(token.start, last.start + last.text.length));
      if (!rule) {
        out.push(token);
        i++;
        continue;
      }
      let start = token.start;
      rule.forEach((piece, n) => {
        out.push({ ...piece, start, space: n === rule.length - 1 && last.space });
        start += piece.text.length;
      });
      i = found.get(i) ?? i + 1;
    }
    return out;
  }
}

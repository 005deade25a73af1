import type { TokenizerTables } from './pipeline';

/** A piece of a chunk: its text, and a norm where a special case gives one. */
export interface Piece {
  readonly text: string;
  readonly norm?: string;
}

/** At most so many chunks are remembered; then the memory starts afresh. */
const REMEMBERED = 60_000;

/** Splits one chunk without white space by spaCy's rules: special cases, prefixes, suffixes, addresses, infixes. */
export class AffixSplitter {
  readonly rules: ReadonlyMap<string, readonly Piece[]>;
  readonly #prefix: RegExp;
  readonly #suffix: RegExp;
  readonly #infix: RegExp;
  readonly #url: RegExp;
  readonly #cache = new Map<string, readonly Piece[]>();

  constructor(tables: TokenizerTables) {
    this.#prefix = new RegExp(tables.prefix, 'u');
    this.#suffix = new RegExp(tables.suffix, 'u');
    this.#infix = new RegExp(tables.infix, 'gu');
    this.#url = new RegExp(tables.url, 'u');
    this.rules = new Map(
      Object.entries(tables.rules).map(([text, pieces]) => [
        text,
        pieces.map(([piece, norm]) => (norm ? { text: piece, norm } : { text: piece })),
      ]),
    );
  }

  /** Whether the rules for affixes would take a special case apart. */
  breaks(text: string): boolean {
    return (
      this.#length(this.#prefix, text) > 0 ||
      this.#length(this.#suffix, text) > 0 ||
      text.search(this.#infix) >= 0
    );
  }

  /** The pieces of a chunk; without `specials` as if there were no special cases. */
  split(chunk: string, specials: boolean): readonly Piece[] {
    if (!specials) return this.#split(chunk, false);
    const known = this.rules.get(chunk) ?? this.#cache.get(chunk);
    if (known) return known;
    if (this.#cache.size >= REMEMBERED) this.#cache.clear();
    const pieces = this.#split(chunk, true);
    this.#cache.set(chunk, pieces);
    return pieces;
  }

  #length(pattern: RegExp, text: string): number {
    return pattern.exec(text)?.[0].length ?? 0;
  }

  #split(chunk: string, specials: boolean): readonly Piece[] {
    const before: Piece[] = [];
    const after: Piece[] = [];
    const special = (text: string): boolean => specials && this.rules.has(text);
    let rest = chunk;
    for (let size = 0; rest && rest.length !== size;) {
      if (special(rest)) break;
      size = rest.length;
      const p = this.#length(this.#prefix, rest);
      const tail = rest.slice(p);
      if (p && tail && special(tail)) {
        before.push({ text: rest.slice(0, p) });
        rest = tail;
        break;
      }
      const q = this.#length(this.#suffix, tail);
      const front = rest.slice(0, rest.length - q);
      if (q && front && special(front)) {
        after.push({ text: rest.slice(rest.length - q) });
        rest = front;
        break;
      }
      const both = p > 0 && q > 0 && p + q <= rest.length;
      if (p) before.push({ text: rest.slice(0, p) });
      if (q && (both || !p)) after.push({ text: rest.slice(rest.length - q) });
      rest = both ? rest.slice(p, rest.length - q) : p ? tail : q ? front : rest;
    }
    return [...before, ...this.#middle(rest, specials), ...after.reverse()];
  }

  #middle(text: string, specials: boolean): readonly Piece[] {
    if (!text) return [];
    const rule = specials ? this.rules.get(text) : undefined;
    if (rule) return rule;
    if (this.#url.test(text)) return [{ text }];
    const out: Piece[] = [];
    let start = 0;
    for (const match of text.matchAll(this.#infix)) {
      const from = match.index;
      const to = from + match[0].length;
      if (from === 0) continue;
      if (from !== start) out.push({ text: text.slice(start, from) });
      if (from !== to) out.push({ text: text.slice(from, to) });
      start = to;
    }
    if (start < text.length) out.push({ text: text.slice(start) });
    return out;
  }
}

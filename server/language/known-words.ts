import { tableKeys } from './hash';
import { Scratch, type Kernel, type Layer } from './kernel/kernel';
import type { Lexeme } from './lexeme';
import type { NetworkShape } from './pipeline';
import type { RawToken } from './tokenizer';

/** Numbers a token is made of, everywhere in the network. */
export const WIDTH = 96;
/** Maxout pieces of the network's layers. */
export const PIECES = 3;
/** Outputs of a maxout layer before the largest piece is taken. */
export const OUTPUTS = WIDTH * PIECES;
/** At most so many words are remembered, 3.8 kB each, unless one text has more; then the memory starts afresh. */
const REMEMBERED = 6_000;

/** A maxout layer and its norm. */
export interface NormedLayer extends Layer {
  readonly g: number;
  readonly c: number;
}

/**
 * What the network knows of each word by itself, remembered from text to text: its vector, and its three parts in the
 * layer that comes next, which sees a window of three words. Word 0 is the empty one outside the text.
 */
export class KnownWords {
  readonly #kernel: Kernel;
  readonly #shape: NetworkShape;
  readonly #tables: readonly Float32Array[];
  readonly #embedding: NormedLayer;
  readonly #inWindow: Layer;
  readonly #slots = new Map<string, number>();
  readonly #input: Scratch;
  readonly #middle: Scratch;
  readonly #keys = new Uint32Array(4);
  #room = 0;
  #vectors = 0;
  #parts = 0;

  /**
   * @param embedding table rows to vectors
   * @param windowed weights [OUTPUTS][3 * WIDTH] of the layer that sees the window
   */
  constructor(
    kernel: Kernel,
    shape: NetworkShape,
    tables: readonly Float32Array[],
    embedding: NormedLayer,
    windowed: Float32Array,
  ) {
    this.#kernel = kernel;
    this.#shape = shape;
    this.#tables = tables;
    this.#embedding = embedding;
    this.#inWindow = kernel.layer(byPlace(windowed), new Float32Array(3 * OUTPUTS));
    this.#input = new Scratch(kernel);
    this.#middle = new Scratch(kernel);
    this.#startAfresh(REMEMBERED);
  }

  /** Address of three parts of OUTPUTS floats a word. Valid, as word numbers are, until the next `numbers`. */
  get parts(): number {
    return this.#parts;
  }

  /** The vector of a word. */
  vector(word: number): Float32Array {
    return this.#kernel.floats(this.#vectors + word * WIDTH * 4, WIDTH);
  }

  /** The number of each token's word. */
  numbers(tokens: readonly RawToken[], lexemes: readonly Lexeme[]): number[] {
    const spaced = this.#shape.attrs.includes('SPACY');
    const keys = tokens.map((token, i) => (lexemes[i]?.key ?? '') + (spaced && token.space ? ' ' : ''));
    let fresh = this.#unknown(keys);
    if (this.#slots.size + 1 + fresh.size > this.#room) {
      const all = new Set(keys).size + 1;
      this.#startAfresh(all > this.#room ? 2 * all : this.#room);
      fresh = this.#unknown(keys);
    }
    if (fresh.size > 0) this.#learn([...fresh], tokens, lexemes);
    return keys.map((key) => this.#slots.get(key) ?? 0);
  }

  /** The words among the keys that are not known, each with a place where it stands. */
  #unknown(keys: readonly string[]): Map<string, number> {
    const unknown = new Map<string, number>();
    keys.forEach((key, i) => {
      if (!this.#slots.has(key)) unknown.set(key, i);
    });
    return unknown;
  }

  #startAfresh(room: number): void {
    this.#slots.clear();
    if (room <= this.#room) return;
    this.#room = room;
    this.#vectors = this.#kernel.room(room * WIDTH);
    this.#parts = this.#kernel.room(room * 3 * OUTPUTS);
  }

  #learn(
    fresh: readonly (readonly [string, number])[],
    tokens: readonly RawToken[],
    lexemes: readonly Lexeme[],
  ): void {
    const width = this.#embedding.inputs;
    const input = this.#input.of(fresh.length * width);
    const middle = this.#middle.of(fresh.length * OUTPUTS);
    const X = this.#kernel.floats(input, fresh.length * width).fill(0);
    fresh.forEach(([, i], row) => {
      const token = tokens[i];
      const lexeme = lexemes[i];
      if (token && lexeme) this.#concat(token, lexeme, X.subarray(row * width, (row + 1) * width));
    });
    const first = this.#slots.size + 1;
    const vectors = this.#vectors + first * WIDTH * 4;
    this.#kernel.dense(this.#embedding, input, width, fresh.length, middle);
    this.#kernel.maxNorm(middle, fresh.length, this.#embedding.g, this.#embedding.c, vectors, false);
    const parts = this.#parts + first * 3 * OUTPUTS * 4;
    this.#kernel.dense(this.#inWindow, vectors, WIDTH, fresh.length, parts);
    fresh.forEach(([key], row) => this.#slots.set(key, first + row));
  }

  /** Each attribute's four table rows added up, attributes side by side. */
  #concat(token: RawToken, lexeme: Lexeme, into: Float32Array): void {
    this.#shape.attrs.forEach((attr, i) => {
      const table = this.#tables[i];
      if (!table) return;
      const rows = table.length / WIDTH;
      const id =
        attr === 'SPACY'
          ? ([0, Number(token.space)] as const)
          : attr === 'IS_SPACE'
            ? ([0, Number(lexeme.isSpace)] as const)
            : lexeme[attr];
      tableKeys(id, this.#shape.seeds[i] ?? 0, this.#keys);
      for (const key of this.#keys) {
        const from = (key % rows) * WIDTH;
        for (let j = 0; j < WIDTH; j++)
          into[i * WIDTH + j] = (into[i * WIDTH + j] ?? 0) + (table[from + j] ?? 0);
      }
    });
  }
}

/** [output][place][input] to [place][output][input]: a layer that gives a word's parts in all three places of a window. */
function byPlace(W: Float32Array): Float32Array {
  const out = new Float32Array(W.length);
  for (let o = 0; o < OUTPUTS; o++)
    for (let place = 0; place < 3; place++) {
      const from = (o * 3 + place) * WIDTH;
      out.set(W.subarray(from, from + WIDTH), (place * OUTPUTS + o) * WIDTH);
    }
  return out;
}

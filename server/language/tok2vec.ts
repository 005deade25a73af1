import { tableKeys } from './hash';
import { Scratch, type Kernel, type Layer } from './kernel/kernel';
import type { Lexeme } from './lexeme';
import type { NetworkShape } from './pipeline';
import type { RawToken } from './tokenizer';

/** Numbers a token is made of, everywhere in the network. */
export const WIDTH = 96;
const PIECES = 3;
/** Empty rows on both ends, which stand for what is outside the text. */
const PAD = 4;
/** At most so many words' vectors are remembered; then the memory starts afresh. */
const REMEMBERED = 20_000;

interface NormedLayer extends Layer {
  readonly g: number;
  readonly c: number;
}

/** W and b of a maxout layer with the pieces of all outputs side by side, as the kernel wants them. */
function byPiece(W: Float32Array, b: Float32Array): { W: Float32Array; b: Float32Array } {
  const inputs = W.length / b.length;
  const outputs = b.length / PIECES;
  const sorted = { W: new Float32Array(W.length), b: new Float32Array(b.length) };
  for (let o = 0; o < outputs; o++) {
    for (let p = 0; p < PIECES; p++) {
      const from = o * PIECES + p;
      const to = p * outputs + o;
      sorted.W.set(W.subarray(from * inputs, (from + 1) * inputs), to * inputs);
      sorted.b[to] = b[from] ?? 0;
    }
  }
  return sorted;
}

/** spaCy's HashEmbedCNN: words to vectors that know their neighbours. */
export class Tok2Vec {
  readonly #kernel: Kernel;
  readonly #shape: NetworkShape;
  readonly #tables: readonly Float32Array[];
  readonly #layers: readonly NormedLayer[];
  readonly #rows = new Map<string, Float32Array>();
  readonly #input: Scratch;
  readonly #middle: Scratch;
  readonly #output: Scratch;
  readonly #keys = new Uint32Array(4);

  constructor(kernel: Kernel, shape: NetworkShape, tensor: (name: string) => Float32Array) {
    this.#kernel = kernel;
    this.#shape = shape;
    this.#tables = shape.seeds.map((_, i) => tensor(`E${i}`));
    this.#layers = Array.from({ length: shape.depth + 1 }, (_, i) => {
      const { W, b } = byPiece(tensor(`${i}.W`), tensor(`${i}.b`));
      const layer = kernel.layer(W, b);
      return { ...layer, g: kernel.keep(tensor(`${i}.g`)), c: kernel.keep(tensor(`${i}.c`)) };
    });
    this.#input = new Scratch(kernel);
    this.#middle = new Scratch(kernel);
    this.#output = new Scratch(kernel);
  }

  /** Vectors of the tokens, WIDTH floats each, at the returned address: valid until the next run. */
  run(tokens: readonly RawToken[], lexemes: readonly Lexeme[]): number {
    const rows = tokens.length + 2 * PAD;
    const words = this.#words(tokens, lexemes);
    // One more row at each end stands for the window's own padding.
    const size = (rows + 2) * WIDTH;
    const at = this.#output.of(size);
    const middle = this.#middle.of(rows * WIDTH * PIECES);
    const vectors = this.#kernel.floats(at, size).fill(0);
    words.forEach((row, i) => vectors.set(row, (i + PAD + 1) * WIDTH));
    // A row looks one further with every layer: of the empty ones, each layer needs one fewer at either end.
    this.#layers.slice(1).forEach((layer, i) => {
      const skipped = Math.min(i + 1 + PAD - this.#shape.depth, PAD);
      const from = at + Math.max(skipped, 0) * WIDTH * 4;
      const needed = rows - 2 * Math.max(skipped, 0);
      this.#kernel.dense(layer, from, WIDTH, needed, middle);
      this.#kernel.maxNorm(middle, needed, layer.g, layer.c, from + WIDTH * 4, true);
    });
    return at + (PAD + 1) * WIDTH * 4;
  }

  /** What the network knows of each word by itself, remembered from text to text. */
  #words(tokens: readonly RawToken[], lexemes: readonly Lexeme[]): Float32Array[] {
    if (this.#rows.size >= REMEMBERED) this.#rows.clear();
    const spaced = this.#shape.attrs.includes('SPACY');
    const keys = tokens.map((token, i) => (lexemes[i]?.key ?? '') + (spaced && token.space ? ' ' : ''));
    const fresh = new Map<string, number>();
    keys.forEach((key, i) => {
      if (!this.#rows.has(key)) fresh.set(key, i);
    });
    if (fresh.size > 0) this.#embed([...fresh], tokens, lexemes);
    return keys.map((key) => this.#rows.get(key) ?? new Float32Array(WIDTH));
  }

  #embed(
    fresh: readonly (readonly [string, number])[],
    tokens: readonly RawToken[],
    lexemes: readonly Lexeme[],
  ): void {
    const [first] = this.#layers;
    if (!first) return;
    const width = first.inputs;
    const input = this.#input.of(fresh.length * width);
    const middle = this.#middle.of(fresh.length * WIDTH * PIECES);
    const output = this.#output.of(fresh.length * WIDTH);
    const X = this.#kernel.floats(input, fresh.length * width).fill(0);
    fresh.forEach(([, i], row) => {
      const token = tokens[i];
      const lexeme = lexemes[i];
      if (token && lexeme) this.#concat(token, lexeme, X.subarray(row * width, (row + 1) * width));
    });
    this.#kernel.dense(first, input, width, fresh.length, middle);
    this.#kernel.maxNorm(middle, fresh.length, first.g, first.c, output, false);
    const made = this.#kernel.floats(output, fresh.length * WIDTH);
    fresh.forEach(([key], row) => this.#rows.set(key, made.slice(row * WIDTH, (row + 1) * WIDTH)));
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

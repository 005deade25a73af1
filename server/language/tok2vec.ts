import { Scratch, type Kernel } from './kernel/kernel';
import { KnownWords, OUTPUTS, PIECES, WIDTH, type NormedLayer } from './known-words';
import type { Lexeme } from './lexeme';
import type { NetworkShape } from './pipeline';
import type { RawToken } from './tokenizer';

/** Empty rows on both ends, which stand for what is outside the text. */
const PAD = 4;

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
  readonly #depth: number;
  readonly #known: KnownWords;
  readonly #layers: readonly NormedLayer[];
  readonly #numbers: Scratch;
  readonly #middle: Scratch;
  readonly #output: Scratch;

  constructor(kernel: Kernel, shape: NetworkShape, tensor: (name: string) => Float32Array) {
    this.#kernel = kernel;
    this.#depth = shape.depth;
    const weights = Array.from({ length: shape.depth + 1 }, (_, i) =>
      byPiece(tensor(`${i}.W`), tensor(`${i}.b`)),
    );
    const [embedding, ...layers] = weights.map(({ W, b }, i) => {
      const norm = { g: kernel.keep(tensor(`${i}.g`)), c: kernel.keep(tensor(`${i}.c`)) };
      return { ...kernel.layer(W, b), ...norm };
    });
    const windowed = weights[1]?.W;
    if (!embedding || !windowed) throw new RangeError('a network of no layers');
    const tables = shape.seeds.map((_, i) => tensor(`E${i}`));
    this.#known = new KnownWords(kernel, shape, tables, embedding, windowed);
    this.#layers = layers;
    this.#numbers = new Scratch(kernel);
    this.#middle = new Scratch(kernel);
    this.#output = new Scratch(kernel);
  }

  /** Vectors of the tokens, WIDTH floats each, at the returned address: valid until the next run. */
  run(tokens: readonly RawToken[], lexemes: readonly Lexeme[]): number {
    const words = this.#known.numbers(tokens, lexemes);
    const rows = words.length + 2 * PAD;
    // One more row at each end stands for the window's own padding.
    const numbers = this.#numbers.of(rows + 2);
    const at = this.#output.of((rows + 2) * WIDTH);
    const middle = this.#middle.of(rows * OUTPUTS);
    this.#kernel
      .ints(numbers, rows + 2)
      .fill(0)
      .set(words, PAD + 1);
    const vectors = this.#kernel.floats(at, (rows + 2) * WIDTH).fill(0);
    words.forEach((word, i) => vectors.set(this.#known.vector(word), (i + PAD + 1) * WIDTH));
    // A row looks one further with every layer: of the empty ones, each layer needs one fewer at either end.
    this.#layers.forEach((layer, i) => {
      const skipped = Math.max(Math.min(i + 1 + PAD - this.#depth, PAD), 0);
      const from = at + skipped * WIDTH * 4;
      const needed = rows - 2 * skipped;
      if (i === 0) {
        const { parts } = this.#known;
        this.#kernel.window(numbers + skipped * 4, needed, parts, OUTPUTS, layer.bias, middle);
      } else this.#kernel.dense(layer, from, WIDTH, needed, middle);
      this.#kernel.maxNorm(middle, needed, layer.g, layer.c, from + WIDTH * 4, true);
    });
    return at + (PAD + 1) * WIDTH * 4;
  }
}

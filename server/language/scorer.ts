import { Scratch, type Kernel, type Layer } from './kernel/kernel';
import { WIDTH } from './known-words';

const HIDDEN = 64;
/** Two maxout pieces of each hidden unit. */
const LOWER = 2 * HIDDEN;

/** Rows [feature][unit][piece] to [feature][piece][unit], each of `inner` floats. */
function byPiece(values: Float32Array, inner: number): Float32Array {
  const out = new Float32Array(values.length);
  const features = values.length / (LOWER * inner);
  for (let f = 0; f < features; f++) {
    for (let unit = 0; unit < HIDDEN; unit++) {
      for (let piece = 0; piece < 2; piece++) {
        const from = (f * LOWER + unit * 2 + piece) * inner;
        out.set(values.subarray(from, from + inner), (f * LOWER + piece * HIDDEN + unit) * inner);
      }
    }
  }
  return out;
}

/** What the parser and the names share: the features of a state to a score for every move. */
export class Scorer {
  readonly #kernel: Kernel;
  readonly #features: number;
  readonly #moves: number;
  readonly #down: Layer;
  readonly #lower: Layer;
  readonly #upper: Layer;
  readonly #bias: number;
  readonly #pad: number;
  readonly #ids: number;
  readonly #hidden: number;
  readonly #scores: number;
  readonly #small: Scratch;
  readonly #cached: Scratch;
  #rows = 0;

  constructor(kernel: Kernel, features: number, moves: number, tensor: (name: string) => Float32Array) {
    this.#kernel = kernel;
    this.#features = features;
    this.#moves = moves;
    this.#down = kernel.layer(tensor('down.W'), tensor('down.b'));
    this.#lower = kernel.layer(byPiece(tensor('lower.W'), HIDDEN), new Float32Array(features * LOWER));
    this.#upper = kernel.layer(tensor('upper.W'), tensor('upper.b'));
    this.#bias = kernel.keep(byPiece(tensor('lower.b'), 1));
    this.#pad = kernel.keep(byPiece(tensor('lower.pad'), 1));
    this.#ids = kernel.room(features);
    this.#hidden = kernel.room(LOWER);
    this.#scores = kernel.room(this.#upper.outputs);
    this.#small = new Scratch(kernel);
    this.#cached = new Scratch(kernel);
  }

  /** Prepares the tokens of a text, whose vectors lie at `vectors`: what each adds in each feature's place. */
  start(vectors: number, tokens: number): void {
    const small = this.#small.of(tokens * HIDDEN);
    this.#rows = this.#cached.of(tokens * this.#features * LOWER);
    this.#kernel.dense(this.#down, vectors, WIDTH, tokens, small);
    this.#kernel.dense(this.#lower, small, HIDDEN, tokens, this.#rows);
  }

  /** Views of the features to fill (token indices, -1 for none) and of the scores; valid until the next `start`. */
  views(): { ids: Int32Array; scores: Float32Array } {
    return {
      ids: this.#kernel.ints(this.#ids, this.#features),
      scores: this.#kernel.floats(this.#scores, this.#moves),
    };
  }

  /** Scores every move for the features now in `ids`. */
  score(): void {
    this.#kernel.hidden(this.#ids, this.#features, this.#rows, this.#pad, this.#bias, this.#hidden);
    this.#kernel.dense(this.#upper, this.#hidden, HIDDEN, 1, this.#scores);
  }
}

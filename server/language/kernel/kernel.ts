import { kernelBytes } from './bytes';

interface Exports {
  dense(
    x: number,
    stride: number,
    rows: number,
    w: number,
    k: number,
    outputs: number,
    b: number,
    y: number,
  ): void;
  window(slots: number, rows: number, parts: number, n: number, bias: number, y: number): void;
  maxnorm(y: number, rows: number, g: number, c: number, out: number, residual: number): void;
  hidden(ids: number, features: number, cached: number, pad: number, bias: number, out: number): void;
}

/** A linear layer whose weights lie in the kernel's memory. */
export interface Layer {
  readonly inputs: number;
  /** Outputs as stored: padded to a multiple of 4. */
  readonly outputs: number;
  readonly weights: number;
  readonly bias: number;
}

const PAGE = 65536;
/** Room for what a loaded model keeps: growing to it piece by piece took a third of the loading. */
const PAGES = 1024;

/** The WebAssembly memory and its loops. Addresses are byte offsets; floats are 32-bit. */
export class Kernel {
  readonly #memory = new WebAssembly.Memory({ initial: PAGES });
  readonly #run: Exports;
  #top = 16;

  constructor() {
    const module = new WebAssembly.Module(Buffer.from(kernelBytes, 'base64'));
    this.#run = new WebAssembly.Instance(module, { e: { m: this.#memory } }).exports as unknown as Exports;
  }

  /** Room for `count` floats, 16-byte aligned, kept for good. */
  room(count: number): number {
    const at = this.#top;
    this.#top += (count * 4 + 15) & ~15;
    const lacking = this.#top - this.#memory.buffer.byteLength;
    if (lacking > 0) this.#memory.grow(Math.ceil(lacking / PAGE) + 16);
    return at;
  }

  /** A view of `count` floats at `at`: take it anew after any `room`, which may move the memory. */
  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, at, count);
  }

  ints(at: number, count: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, count);
  }

  /** Stores values for good and returns their address. */
  keep(values: Float32Array): number {
    const at = this.room(values.length);
    this.floats(at, values.length).set(values);
    return at;
  }

  /** Stores a layer; W is [outputs][inputs], inputs a multiple of 4. */
  layer(W: Float32Array, b: Float32Array): Layer {
    const inputs = W.length / b.length;
    const outputs = (b.length + 3) & ~3;
    const weights = this.room(inputs * outputs);
    const bias = this.room(outputs);
    const packed = this.floats(weights, inputs * outputs);
    for (let o = 0; o < b.length; o++) {
      let to = (o - (o % 4)) * inputs + (o % 4) * 4;
      for (let from = o * inputs; from < (o + 1) * inputs; from += 4, to += 16)
        for (let j = 0; j < 4; j++) packed[to + j] = W[from + j] ?? 0;
    }
    this.floats(bias, b.length).set(b);
    return { inputs, outputs, weights, bias };
  }

  /** y[row] = x[row * stride ..] · W + b for `rows` rows; `stride` in floats. */
  dense(layer: Layer, x: number, stride: number, rows: number, y: number): void {
    this.#run.dense(x, stride * 4, rows, layer.weights, layer.inputs * 4, layer.outputs, layer.bias, y);
  }

  /**
   * y[row] = bias + what the words of a window of three add, the first in the left place and so on: `slots` holds rows + 2
   * word numbers, and `parts` three rows of `outputs` floats for each word.
   */
  window(slots: number, rows: number, parts: number, outputs: number, bias: number, y: number): void {
    this.#run.window(slots, rows, parts, outputs * 4, bias, y);
  }

  /** Maxout of 3 x 96 and layer norm, row by row; adds to `out` when `residual`. Overwrites y. */
  maxNorm(y: number, rows: number, g: number, c: number, out: number, residual: boolean): void {
    this.#run.maxnorm(y, rows, g, c, out, residual ? 1 : 0);
  }

  /** Sums the cached rows of a state's features and takes maxout of 2 x 64 into `out`. */
  hidden(ids: number, features: number, cached: number, pad: number, bias: number, out: number): void {
    this.#run.hidden(ids, features, cached, pad, bias, out);
  }
}

/** A stretch of the kernel's memory that is reused from text to text and grows when a longer one comes. */
export class Scratch {
  readonly #kernel: Kernel;
  #at = 0;
  #size = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** The address of at least `count` floats, with whatever was there before. */
  of(count: number): number {
    if (count > this.#size) {
      this.#size = count * 2;
      this.#at = this.#kernel.room(this.#size);
    }
    return this.#at;
  }
}

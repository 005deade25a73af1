/** The state of spaCy's arc-eager parser over `length` tokens: a stack, a buffer, and the arcs made so far. */
export class ParserState {
  readonly length: number;
  readonly head: Int32Array;
  readonly label: string[];
  /** 1 where a sentence begins. */
  readonly starts: Uint8Array;
  readonly noShift: Uint8Array;
  readonly #stack: number[] = [];
  /** Tokens put back before the buffer. */
  readonly #again: number[] = [];
  readonly #left: number[][];
  readonly #right: number[][];
  #next = 0;

  constructor(length: number) {
    this.length = length;
    this.head = new Int32Array(length).fill(-1);
    this.label = new Array<string>(length).fill('');
    this.starts = new Uint8Array(length + 2);
    this.starts[0] = 1;
    this.noShift = new Uint8Array(length);
    this.#left = Array.from({ length }, () => []);
    this.#right = Array.from({ length }, () => []);
  }

  get depth(): number {
    return this.#stack.length;
  }

  get waiting(): number {
    return this.length - this.#next + this.#again.length;
  }

  /** The i-th token from the top of the stack, or -1. */
  stack(i: number): number {
    return this.#stack[this.#stack.length - 1 - i] ?? -1;
  }

  /** The i-th token of the buffer, or -1. */
  buffer(i: number): number {
    if (i < this.#again.length) return this.#again[this.#again.length - 1 - i] ?? -1;
    const index = this.#next + i - this.#again.length;
    return index < this.length ? index : -1;
  }

  /** The outermost dependent to the left, or -1. */
  lastLeft(head: number): number {
    return head < 0 ? -1 : (this.#left[head]?.at(-1) ?? -1);
  }

  lastRight(head: number): number {
    return head < 0 ? -1 : (this.#right[head]?.at(-1) ?? -1);
  }

  shift(): void {
    this.#stack.push(this.#again.pop() ?? this.#next++);
  }

  pop(): void {
    this.#stack.pop();
  }

  /** Puts the top of the stack back before the buffer; it may not be shifted again at once. */
  unshift(): void {
    const top = this.#stack.pop();
    if (top === undefined) return;
    this.noShift[top] = 1;
    this.#again.push(top);
  }

  arc(head: number, child: number, label: string): void {
    const old = this.head[child] ?? -1;
    if (old >= 0) {
      const side = (old > child ? this.#left : this.#right)[old];
      if (side?.at(-1) === child) side.pop();
    }
    (head > child ? this.#left : this.#right)[head]?.push(child);
    this.head[child] = head;
    this.label[child] = label;
  }
}

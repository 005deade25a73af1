/**
 * What is costly to read, kept until it is forgotten. Calls that come together share one reading; one that failed is
 * not kept. Older than `freshMs` it is read anew, and the old one answers until the new one is there.
 */
export class Remembered<T> {
  readonly #read: () => Promise<T>;
  readonly #freshMs: number;
  #kept: { readonly value: Promise<T>; readonly since: number } | undefined;
  #renewing = false;

  constructor(read: () => Promise<T>, freshMs = Infinity) {
    this.#read = read;
    this.#freshMs = freshMs;
  }

  get(): Promise<T> {
    const kept = this.#kept;
    if (!kept) return this.#keep(this.#read());
    if (Date.now() - kept.since > this.#freshMs) this.#renew();
    return kept.value;
  }

  /** What is kept is wrong from now on. */
  forget(): void {
    this.#kept = undefined;
  }

  #keep(value: Promise<T>): Promise<T> {
    const kept = { value, since: Date.now() };
    this.#kept = kept;
    value.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return value;
  }

  #renew(): void {
    if (this.#renewing) return;
    this.#renewing = true;
    const value = this.#read();
    const done = (): void => {
      this.#renewing = false;
    };
    value.then(() => {
      if (this.#kept) void this.#keep(value);
      done();
    }, done);
  }
}

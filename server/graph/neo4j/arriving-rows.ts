import type { Record as DriverRecord, Result } from 'neo4j-driver';
import type { ConsoleLimits, ConsoleRow } from '../engine';
import { jsonSize } from '../json-size';
import { consoleRow } from './values';

/**
 * Rows of a console answer as the server sends them, those together that came since the last look. Once more is there
 * than the limits allow, `stop` ends the statement, so that a slow reader makes nothing pile up.
 */
export class ArrivingRows {
  readonly columns: Promise<readonly string[]>;
  readonly #limits: ConsoleLimits;
  readonly #stop: () => void;
  #rows: ConsoleRow[] = [];
  #count = 0;
  #bytes = 0;
  #ended = false;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;

  constructor(result: Result, limits: ConsoleLimits, stop: () => void) {
    this.#limits = limits;
    this.#stop = stop;
    this.columns = new Promise((resolve, reject) => {
      result.subscribe({
        onKeys: resolve,
        onNext: (record) => this.#take(record),
        onCompleted: () => this.#end(null),
        onError: (error) => {
          reject(error);
          this.#end(error);
        },
      });
    });
  }

  /** What has come, or comes next; null at the end. Rejects with the driver's error after all rows before it. */
  async next(): Promise<readonly ConsoleRow[] | null> {
    if (this.#rows.length === 0 && !this.#ended)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length > 0) return rows;
    if (this.#failure) throw this.#failure;
    return null;
  }

  #take(record: DriverRecord): void {
    if (this.#ended) return;
    const row = consoleRow(record.keys.map((_, i) => record.get(i) as unknown));
    this.#rows.push(row);
    this.#count++;
    this.#bytes += jsonSize(row.values);
    if (this.#count > this.#limits.maxRows || this.#bytes > this.#limits.maxBytes) {
      this.#end(null);
      this.#stop();
    } else this.#awake();
  }

  #end(failure: Error | null): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    this.#awake();
  }

  #awake(): void {
    this.#wake?.();
    this.#wake = null;
  }
}

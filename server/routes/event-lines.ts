import { once } from 'node:events';
import type { Response } from 'express';
import type { QueryEvent } from '../../model/api/query';

/** Characters that are sent together at most. */
const CHUNK = 65_536;

/**
 * An answer of one event a line. Those that come at once are sent at once, the header with the first row; a slow
 * reader makes the store wait.
 */
export class EventLines {
  readonly #response: Response;
  readonly #signal: AbortSignal;
  #waiting = '';
  #soon: NodeJS.Immediate | undefined;

  constructor(response: Response, signal: AbortSignal) {
    this.#response = response;
    this.#signal = signal;
  }

  /** Takes events; resolves when more may come, rejects when the reader goes away before that. */
  async write(events: readonly QueryEvent[]): Promise<void> {
    for (const event of events) {
      this.#waiting += `${JSON.stringify(event)}\n`;
      if (this.#waiting.length >= CHUNK) this.#send();
      else if (event.kind !== 'header') this.#soon ??= setImmediate(() => this.#send());
    }
    if (this.#response.writableNeedDrain) await once(this.#response, 'drain', { signal: this.#signal });
  }

  /** Sends what is left, and ends the answer: a short one is sent whole, in one piece. */
  end(): void {
    clearImmediate(this.#soon);
    this.#response.end(this.#waiting);
    this.#waiting = '';
  }

  /** Forgets what was not sent yet. */
  drop(): void {
    clearImmediate(this.#soon);
    this.#waiting = '';
  }

  #send(): void {
    clearImmediate(this.#soon);
    this.#soon = undefined;
    this.#response.write(this.#waiting);
    this.#waiting = '';
  }
}

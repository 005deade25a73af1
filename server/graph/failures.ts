import { EdgewiseError, type ProblemCode } from '../../model/problem';
import type { Call } from './store';

/** The error of a statement that outlived its deadline. */
export function timedOut(ms: number): EdgewiseError {
  return new EdgewiseError(
    'query-timeout',
    `The store did not finish within ${ms / 1000} s, so the statement was stopped.`,
    'Ask for less: add a LIMIT, name labels and types, or raise QUERY_TIMEOUT_MS.',
  );
}

/** The error of a statement that its caller gave up. */
export function cancelled(): EdgewiseError {
  return new EdgewiseError('query-cancelled', 'The statement was stopped.');
}

/** What an engine says of a statement, by an offset into the text that it was sent; null where it names no place. */
export class SentStatementError extends EdgewiseError {
  readonly offset: number | null;

  constructor(
    code: ProblemCode,
    detail: string,
    hint: string | undefined,
    offset: number | null,
    cause?: unknown,
  ) {
    super(code, detail, hint, cause);
    this.offset = offset;
  }

  /** The same without so many characters before the statement. */
  before(prefix: number): SentStatementError {
    const offset = this.offset === null ? null : this.offset - prefix;
    return new SentStatementError(this.code, this.message, this.hint, offset, this.cause);
  }
}

/** A deadline and a signal, against which work is awaited until it is released. */
export interface Limit {
  /** Settles with `work`, or rejects when the deadline passes or the signal fires, whichever is first. */
  race<T>(work: Promise<T>): Promise<T>;
  release(): void;
}

/** Starts the clock; where the limit is reached, `stop` ends the work in the store. */
export function limitOf(call: Call & { readonly timeoutMs: number }, stop: () => void): Limit {
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const reached = new Promise<never>((_, reject) => {
    const end = (error: EdgewiseError): void => {
      reject(error);
      stop();
    };
    timer = setTimeout(() => end(timedOut(call.timeoutMs)), call.timeoutMs);
    onAbort = () => end(cancelled());
    if (call.signal?.aborted) onAbort();
    else call.signal?.addEventListener('abort', onAbort, { once: true });
  });
  reached.catch(() => undefined); // it may be reached between two pieces of work
  return {
    race: (work) => Promise.race([work, reached]),
    release() {
      clearTimeout(timer);
      if (onAbort) call.signal?.removeEventListener('abort', onAbort);
    },
  };
}

/** Settles with `work`, or with the limit that it reached. */
export async function bounded<T>(
  work: Promise<T>,
  call: Call & { readonly timeoutMs: number },
  stop: () => void,
): Promise<T> {
  const limit = limitOf(call, stop);
  try {
    return await limit.race(work);
  } finally {
    limit.release();
  }
}

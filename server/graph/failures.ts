import { EdgewiseError } from '../../model/problem';
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

/**
 * Settles with `work`, or rejects when the deadline passes or the signal fires, whichever is first;
 * then `stop` ends the work in the store.
 */
export async function bounded<T>(
  work: Promise<T>,
  call: Call & { readonly timeoutMs: number },
  stop: () => void,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    const end = (error: EdgewiseError): void => {
      reject(error);
      stop();
    };
    timer = setTimeout(() => end(timedOut(call.timeoutMs)), call.timeoutMs);
    onAbort = () => end(cancelled());
    if (call.signal?.aborted) onAbort();
    else call.signal?.addEventListener('abort', onAbort, { once: true });
  });
  work.catch(() => undefined); // when the limit wins, the stopped work rejects with nobody listening
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    if (onAbort) call.signal?.removeEventListener('abort', onAbort);
  }
}

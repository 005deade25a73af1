import { Readable } from 'node:stream';
import { problem } from '../../model/api/query';
import { EdgewiseError, problemStatus, StatementError, type ProblemCode } from '../../model/problem';
import type { ServerLock } from '../lock';

/** True for the codes that this version knows. */
export const isCode = (code: string): code is ProblemCode => code in problemStatus;

/** One call to the running server; problem details come back as the error they tell of. */
export type Ask = (
  path: string,
  options?: {
    method?: string;
    /** Sent as JSON. */
    body?: unknown;
    /** Sent as it is, as it is read. */
    file?: { readonly type: string; readonly content: Readable };
    signal?: AbortSignal | undefined;
  },
) => Promise<Response>;

async function failureOf(response: Response): Promise<EdgewiseError> {
  const parsed = problem.safeParse(await response.json().catch(() => null));
  if (!parsed.success)
    return new EdgewiseError('internal', `The server answered with status ${response.status}.`);
  const { code, detail, hint, position } = parsed.data;
  return new StatementError(isCode(code) ? code : 'internal', detail, hint, position);
}

/** Calls to the server that holds the lock. */
export function asker({ address, secret }: ServerLock): Ask {
  return async (path, { method = 'GET', body, file, signal } = {}) => {
    const response = await fetch(new URL(`/api${path}`, address), {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(file === undefined ? {} : { 'content-type': file.type }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: Readable.toWeb(file.content) as ReadableStream, duplex: 'half' }),
      ...(signal ? { signal } : {}),
    }).catch((cause: unknown) => {
      throw new EdgewiseError(
        'store-unreachable',
        `The Edgewise server at ${address} does not answer any more.`,
        'Start it again with: npm start. What was written is kept; the command may be repeated.',
        cause,
      );
    });
    if (!response.ok) throw await failureOf(response);
    return response;
  };
}

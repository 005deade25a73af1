import type { Response } from 'express';
import type { z } from 'zod';
import { EdgewiseError } from '../../model/problem';
import type { Call } from '../graph/store';

/**
 * Parses what came in.
 * @throws EdgewiseError `bad-request` that names each wrong field
 */
export function parse<Schema extends z.ZodType>(schema: Schema, given: unknown): z.infer<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`);
  throw new EdgewiseError(
    'bad-request',
    wrong.slice(0, 5).join('; '),
    'GET /api/openapi.json says what is allowed.',
  );
}

/** The store call of a request: it stops when the one who asked goes away. */
export function callOf(response: Response): Call & { readonly signal: AbortSignal } {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return { signal: gone.signal };
}

/** @throws EdgewiseError `not-found` that names what was asked for */
export function found<T>(value: T | null, what: string): T {
  if (value === null)
    throw new EdgewiseError(
      'not-found',
      `There is no ${what}.`,
      'It may have been removed; search for it again.',
    );
  return value;
}

import { once } from 'node:events';
import { Router, type Response } from 'express';
import { queryRequest, type QueryEvent } from '../../model/api/query';
import { EdgewiseError } from '../../model/problem';
import type { AppParts } from '../app-parts';
import { callOf, parse } from './parse';
import { problemOf } from './problem';

/** Writes one line, and waits where the reader is slower than the store. */
async function writeLine(response: Response, event: QueryEvent, signal: AbortSignal): Promise<void> {
  if (!response.write(`${JSON.stringify(event)}\n`)) await once(response, 'drain', { signal });
}

/**
 * The console. Errors before the first line are problem details with their status, later ones the last line.
 * When the one who asked goes away, the query is stopped.
 */
export function queryRoutes({ store, log }: AppParts): Router {
  const router = Router();
  router.post('/query', async (request, response) => {
    const asked = parse(queryRequest, request.body);
    const call = callOf(response);
    const events = store.query(asked, call)[Symbol.asyncIterator]();
    try {
      let next = await events.next();
      response.type('application/x-ndjson');
      while (!next.done) {
        await writeLine(response, next.value, call.signal);
        next = await events.next();
      }
    } catch (error) {
      if (call.signal.aborted) return;
      if (!response.headersSent) throw error;
      const problem = problemOf(error, String(response.getHeader('x-request-id')));
      if (!(error instanceof EdgewiseError)) log.error({ err: error }, 'a query failed on its way');
      response.write(`${JSON.stringify({ kind: 'error', problem } satisfies QueryEvent)}\n`);
    } finally {
      await events.return?.();
    }
    response.end();
  });
  return router;
}

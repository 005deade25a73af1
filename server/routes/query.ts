import { Router } from 'express';
import { explainRequest } from '../../model/api/explain';
import { queryRequest } from '../../model/api/query';
import { EdgewiseError } from '../../model/problem';
import type { AppParts } from '../app-parts';
import { EventLines } from './event-lines';
import { callOf, parse } from './parse';
import { problemOf } from './problem';

/**
 * The console. Errors before the first line are problem details with their status, later ones the last line.
 * When the one who asked goes away, the query is stopped.
 */
export function queryRoutes({ store, log }: AppParts): Router {
  const router = Router();
  router.post('/query', async (request, response) => {
    const asked = parse(queryRequest, request.body);
    const call = callOf(response);
    const lines = new EventLines(response, call.signal);
    const events = store.query(asked, call)[Symbol.asyncIterator]();
    try {
      let next = await events.next();
      response.type('application/x-ndjson');
      while (!next.done) {
        await lines.write(next.value);
        next = await events.next();
      }
    } catch (error) {
      if (call.signal.aborted || !response.headersSent) lines.drop();
      if (call.signal.aborted) return;
      if (!response.headersSent) throw error;
      const problem = problemOf(error, String(response.getHeader('x-request-id')));
      if (!(error instanceof EdgewiseError)) log.error({ err: error }, 'a query failed on its way');
      await lines.write([{ kind: 'error', problem }]);
    } finally {
      await events.return?.();
    }
    lines.end();
  });
  router.post('/query/explain', async (request, response) => {
    response.json(await store.explain(parse(explainRequest, request.body), callOf(response)));
  });
  return router;
}

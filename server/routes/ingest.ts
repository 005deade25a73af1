import { Router } from 'express';
import { ingestRequest, type JobEvent } from '../../model/api/ingest';
import type { ChangeEvent } from '../../model/api/service';
import type { AppParts } from '../app-parts';
import { readGiven } from '../ingest/01-read/read-given';
import { writing } from '../safety/read-only';
import { eventStream } from './events';
import { found, parse } from './parse';

/** Reading articles, and what open pages are told of it. */
export function ingestRoutes({ store, jobs, changes, readOnly, closing }: AppParts): Router {
  const router = Router();
  router.post('/ingest', writing(readOnly), (request, response) => {
    const asked = parse(ingestRequest, request.body);
    const job = jobs.start(() => readGiven(asked));
    response.status(202).location(`/api/jobs/${job.id}/events`).json(job);
  });
  router.get('/jobs/:id', (request, response) => {
    response.json(found(jobs.find(request.params.id), `job "${request.params.id}"`));
  });
  router.delete('/jobs/:id', writing(readOnly), (request, response) => {
    const id = String(request.params['id']);
    response.json(found(jobs.cancel(id), `job "${id}"`));
  });
  router.get('/jobs/:id/events', (request, response) => {
    const { id } = request.params;
    found(jobs.find(id), `job "${id}"`);
    let stop: (() => void) | null = null;
    const stream = eventStream(response, closing, () => stop?.());
    stop = jobs.listen(id, (event: JobEvent) => {
      stream.send(event.kind, event);
      if (event.kind !== 'progress') stream.end();
    });
  });
  router.post('/project', writing(readOnly), async (_request, response) => {
    const result = await store.project();
    changes.announce('project');
    response.json(result);
  });
  router.get('/events', (_request, response) => {
    const stream = eventStream(response, closing, () => stop());
    const stop = changes.listen((reason) => stream.send('changed', { reason } satisfies ChangeEvent));
  });
  return router;
}

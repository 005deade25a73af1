import { Router } from 'express';
import { graphFiles, importRequest } from '../../model/api/import';
import type { AppParts } from '../app-parts';
import { importGraph } from '../import/import-graph';
import { lookInto } from '../import/look-into';
import { writing } from '../safety/read-only';
import { parse } from './parse';

/** Graphs of other programs: a look into their files, and their import as a job. */
export function importRoutes({ store, jobs, readOnly }: AppParts): Router {
  const router = Router();
  router.post('/import/look', (request, response) => {
    response.json(lookInto(parse(graphFiles, request.body)));
  });
  router.post('/import', writing(readOnly), (request, response) => {
    const asked = parse(importRequest, request.body);
    const job = jobs.run(async (options) => {
      const report = await importGraph(store, asked, options);
      return { kind: 'imported', report };
    }, 'import');
    response.status(202).location(`/api/jobs/${job.id}/events`).json(job);
  });
  return router;
}

import { Router } from 'express';
import { decideRequest, reviewRequest } from '../../model/api/decisions';
import type { AppParts } from '../app-parts';
import { writing } from '../safety/read-only';
import { callOf, found, parse } from './parse';

/** What people say of claims. */
export function decisionRoutes({ store, jobs, changes, readOnly }: AppParts): Router {
  const router = Router();
  router.get('/review', async (request, response) => {
    const { limit } = parse(reviewRequest, request.query);
    response.json({ claims: await store.review(limit, callOf(response)) });
  });
  router.get('/decisions', async (_request, response) => {
    response.json({ decisions: await store.decisions(callOf(response)) });
  });
  // Between two jobs: one that reads the same article would write over what is decided.
  router.put('/decisions/:claim', writing(readOnly), async (request, response) => {
    const claim = String(request.params['claim']);
    const asked = parse(decideRequest, request.body);
    const made = found(await jobs.alone(() => store.decide(claim, asked)), `claim "${claim}"`);
    changes.announce('decision');
    response.json(made);
  });
  router.delete('/decisions/:claim', writing(readOnly), async (request, response) => {
    const claim = String(request.params['claim']);
    found((await jobs.alone(() => store.undecide(claim))) || null, `decision on claim "${claim}"`);
    changes.announce('decision');
    response.json({ claim });
  });
  return router;
}

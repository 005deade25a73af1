import { Router } from 'express';
import { decideRequest, renameRequest, reviewRequest } from '../../model/api/decisions';
import type { AppParts } from '../app-parts';
import { writing } from '../safety/read-only';
import { callOf, found, parse } from './parse';

/** What people say of claims and names. */
export function decisionRoutes({ store, jobs, changes, readOnly }: AppParts): Router {
  const router = Router();
  router.get('/review', async (request, response) => {
    const { limit } = parse(reviewRequest, request.query);
    response.json({ claims: await store.review(limit, callOf(response)) });
  });
  router.get('/decisions', async (_request, response) => {
    const call = callOf(response);
    const [decisions, names] = await Promise.all([store.decisions(call), store.renamings(call)]);
    response.json({ decisions, names });
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
  router.put('/names/:ref', writing(readOnly), async (request, response) => {
    const ref = String(request.params['ref']);
    const { name } = parse(renameRequest, request.body);
    const made = found(await jobs.alone(() => store.rename(ref, name)), `entity "${ref}"`);
    changes.announce('decision');
    response.json(made);
  });
  router.delete('/names/:ref', writing(readOnly), async (request, response) => {
    const ref = String(request.params['ref']);
    found((await jobs.alone(() => store.unrename(ref))) || null, `other name of "${ref}"`);
    changes.announce('decision');
    response.json({ entity: ref });
  });
  return router;
}

import { Router } from 'express';
import type { AppParts } from '../app-parts';
import { writing } from '../safety/read-only';
import { callOf, found, parse } from './parse';
import { forgetRequest } from '../../model/api/ingest';

/** The articles read, and forgetting them. */
export function articleRoutes({ store, changes, readOnly }: AppParts): Router {
  const router = Router();
  router.get('/articles', async (request, response) => {
    response.json({ articles: await store.articles(callOf(response)) });
  });
  router.get('/articles/:id', async (request, response) => {
    const { id } = request.params;
    response.json(found(await store.article(id, callOf(response)), `article "${id}"`));
  });
  router.delete('/articles/:id', writing(readOnly), async (request, response) => {
    const { id } = request.params;
    const forgotten = await store.forget([String(id)]);
    found(forgotten[0] ?? null, `article "${String(id)}"`);
    changes.announce('forget');
    response.json({ forgotten });
  });
  router.post('/forget', writing(readOnly), async (request, response) => {
    const { articles } = parse(forgetRequest, request.body);
    const forgotten = await store.forget(articles);
    if (forgotten.length > 0) changes.announce('forget');
    response.json({ forgotten });
  });
  return router;
}

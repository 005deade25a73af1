import { Router } from 'express';
import type { AppParts } from '../app-parts';
import { callOf } from './parse';

/** What the store is and holds. */
export function storeRoutes({ store }: AppParts): Router {
  const router = Router();
  router.get('/store', async (request, response) => {
    response.json(await store.info(callOf(response)));
  });
  router.get('/schema', async (request, response) => {
    response.json(await store.schema(callOf(response)));
  });
  router.get('/hash', async (request, response) => {
    response.json({ hash: await store.hash(callOf(response)) });
  });
  return router;
}

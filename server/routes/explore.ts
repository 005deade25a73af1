import { Router } from 'express';
import { expandRequest, overviewRequest, searchRequest } from '../../model/api/explore';
import { pathsRequest } from '../../model/api/paths';
import type { AppParts } from '../app-parts';
import { callOf, found, parse } from './parse';

/** Finding nodes and walking the graph. */
export function exploreRoutes({ store }: AppParts): Router {
  const router = Router();
  router.get('/search', async (request, response) => {
    const asked = parse(searchRequest, request.query);
    response.json(await store.search(asked, callOf(response)));
  });
  router.get('/overview', async (request, response) => {
    const { limit } = parse(overviewRequest, request.query);
    response.json(await store.overview(limit, callOf(response)));
  });
  router.get('/nodes/:ref', async (request, response) => {
    const { ref } = request.params;
    response.json(found(await store.node(ref, callOf(response)), `node "${ref}"`));
  });
  router.post('/expand', async (request, response) => {
    const asked = parse(expandRequest, request.body);
    response.json(await store.expand(asked, callOf(response)));
  });
  router.post('/paths', async (request, response) => {
    const asked = parse(pathsRequest, request.body);
    response.json(await store.paths(asked, callOf(response)));
  });
  router.get('/edges/:ref/evidence', async (request, response) => {
    const { ref } = request.params;
    response.json(found(await store.evidence(ref, callOf(response)), `edge "${ref}"`));
  });
  return router;
}

import { Router } from 'express';
import { resolveRequest, saveViewRequest } from '../../model/api/views';
import { viewName } from '../../model/view';
import type { AppParts } from '../app-parts';
import { writing } from '../safety/read-only';
import { callOf, found, parse } from './parse';

/** Saved views, and finding again what they name. */
export function viewRoutes({ store, readOnly }: AppParts): Router {
  const router = Router();
  router.post('/resolve', async (request, response) => {
    response.json(await store.resolve(parse(resolveRequest, request.body), callOf(response)));
  });
  router.get('/views', async (_request, response) => {
    response.json({ views: await store.views(callOf(response)) });
  });
  router.get('/views/:name', async (request, response) => {
    const name = parse(viewName, request.params.name);
    response.json(found(await store.view(name, callOf(response)), `view "${name}"`));
  });
  router.put('/views/:name', writing(readOnly), async (request, response) => {
    const name = parse(viewName, request.params['name']);
    const { view } = parse(saveViewRequest, request.body);
    response.json(await store.saveView(name, view));
  });
  router.delete('/views/:name', writing(readOnly), async (request, response) => {
    const name = parse(viewName, request.params['name']);
    found((await store.deleteView(name)) || null, `view "${name}"`);
    response.json({ deleted: name });
  });
  return router;
}

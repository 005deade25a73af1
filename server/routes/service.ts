import { Router } from 'express';
import type { Health } from '../../model/api/service';
import { EdgewiseError } from '../../model/problem';
import type { AppParts } from '../app-parts';
import { instanceOf } from '../instance';
import { openApi } from '../openapi';
import { callOf } from './parse';

/** The store must answer within this time to be called ready, in ms. */
const PING_MS = 2_000;

/** Alive, ready, and what the API is: these answer without a token. */
export function serviceRoutes(parts: AppParts): Router {
  const router = Router();
  const health: Health = { status: 'ok', instance: instanceOf(parts.secret) };
  router.get('/health', (_request, response) => void response.json(health));
  router.get('/ready', async (request, response) => {
    const readiness = parts.readiness();
    if (readiness !== 'ready')
      throw new EdgewiseError('not-ready', `The server is ${readiness}.`, 'Ask again in a few seconds.');
    await parts.store.ping({ ...callOf(response), timeoutMs: PING_MS });
    response.json({ status: 'ready', engine: parts.store.engine });
  });
  router.get('/openapi.json', (_request, response) => void response.json(openApi()));
  return router;
}

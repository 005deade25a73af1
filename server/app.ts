import { randomUUID } from 'node:crypto';
import express, { Router, type Express, type RequestHandler } from 'express';
import type { AppParts } from './app-parts';
import type { Logger } from './log';
import { articleRoutes } from './routes/articles';
import { backupRoutes } from './routes/backup';
import { clientRoutes } from './routes/client';
import { decisionRoutes } from './routes/decisions';
import { exploreRoutes } from './routes/explore';
import { exportRoutes } from './routes/export';
import { importRoutes } from './routes/import';
import { ingestRoutes } from './routes/ingest';
import { answerProblems, noSuchCall } from './routes/problem';
import { queryRoutes } from './routes/query';
import { serviceRoutes } from './routes/service';
import { storeRoutes } from './routes/store';
import { viewRoutes } from './routes/views';
import { jsonBody, jsonOnly } from './safety/bodies';
import { safeHeaders } from './safety/headers';
import { hostCheck, siteCheck } from './safety/hosts';
import { tokenCheck, tokenLink } from './safety/token';

/** Gives each request its id and logs its end; addresses without their query, which may hold a token. */
function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    response.on('close', () => {
      const path = request.originalUrl.split('?')[0];
      const ms = Math.round(performance.now() - started);
      log.debug({ requestId, method: request.method, path, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}

function apiRoutes(parts: AppParts): Router {
  const api = Router();
  api.use(siteCheck);
  api.use(serviceRoutes(parts));
  api.use(tokenCheck(parts.token, parts.secret));
  api.use(backupRoutes(parts));
  api.use(jsonOnly);
  for (const path of ['/ingest', '/import']) api.use(path, jsonBody('64mb'));
  api.use(['/views', '/resolve'], jsonBody('8mb'));
  api.use(['/pictures', '/export'], jsonBody('32mb'));
  api.use(jsonBody('1mb'));
  api.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  const rooms = [
    queryRoutes,
    storeRoutes,
    exploreRoutes,
    exportRoutes,
    articleRoutes,
    ingestRoutes,
    importRoutes,
    viewRoutes,
    decisionRoutes,
  ];
  for (const routes of rooms) api.use(routes(parts));
  api.use(noSuchCall);
  return api;
}

/** The whole HTTP side of Edgewise, on parts that are passed in. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(parts.log));
  app.use(safeHeaders());
  app.use(hostCheck(parts.hosts));
  app.use('/api', apiRoutes(parts));
  app.use(tokenLink(parts.token));
  app.use(clientRoutes(parts.clientFolder));
  app.use(noSuchCall);
  app.use(answerProblems(parts.log));
  return app;
}

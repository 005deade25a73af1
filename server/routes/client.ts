import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** The built explorer's files; every address without a file extension is its one page. */
export function clientRoutes(folder: string | null): Router {
  const router = Router();
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    router.get('/', (_request, response) => {
      response
        .status(503)
        .type('text/plain')
        .send('The explorer is not built. Build it with: npm run build\nThe API is under /api.\n');
    });
    return router;
  }
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y' }));
  router.use(express.static(folder, { cacheControl: true, maxAge: 0 }));
  router.get(/^\/[^.]*$/, (_request, response) => {
    response.sendFile(join(folder, 'index.html'));
  });
  return router;
}

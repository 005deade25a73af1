import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Router, type Request } from 'express';
import { restoreRequest } from '../../model/api/backup';
import { EdgewiseError } from '../../model/problem';
import type { AppParts } from '../app-parts';
import { restoreBackup } from '../backup/restore';
import { backupStream } from '../backup/write-backup';
import { writing } from '../safety/read-only';
import { callOf, parse } from './parse';

/** The largest backup that is taken over HTTP, packed, in bytes. */
const LARGEST = 4 * 1024 * 1024 * 1024;

/** Counts what passes and ends it where it is too much. */
async function* atMost(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > LARGEST)
      throw new EdgewiseError(
        'too-large',
        `The backup has more than ${LARGEST} bytes.`,
        'Stop the server and restore it by the command.',
      );
    yield piece;
  }
}

/** Keeps the body in a file that only this user reads; the caller removes it. */
async function received(request: Request): Promise<string> {
  if (request.headers['content-type'] !== 'application/gzip')
    throw new EdgewiseError(
      'bad-request',
      'A backup is sent as application/gzip.',
      'Or restore it by the command: edgewise restore <file>',
    );
  const path = join(tmpdir(), `edgewise-restore-${randomUUID()}`);
  try {
    await pipeline(request, atMost, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return path;
}

/** The whole store out, and back in. These take and give files, so they stand before what asks for JSON. */
export function backupRoutes({ store, jobs, readOnly }: AppParts): Router {
  const router = Router();
  router.get('/backup', async (_request, response) => {
    const call = callOf(response);
    // Among the jobs, so that nothing is written while it is read.
    await jobs.alone(async () => {
      const name = `edgewise-${new Date().toISOString().slice(0, 10)}.backup.gz`;
      response.type('application/gzip').attachment(name);
      await pipeline(backupStream(store, { call }), response);
    });
  });
  router.post('/restore', writing(readOnly), async (request, response) => {
    const { replace } = parse(restoreRequest, request.query);
    const path = await received(request);
    const job = jobs.run(async (options) => {
      try {
        return { kind: 'restored', ...(await restoreBackup(store, path, { replace, ...options })) };
      } finally {
        await rm(path, { force: true });
      }
    }, 'restore');
    response.status(202).location(`/api/jobs/${job.id}/events`).json(job);
  });
  return router;
}

// The process in which documents are taken apart. A hostile one may hold it or fill its memory: the reader ends it then.
import { isMainThread, Worker } from 'node:worker_threads';
import { EdgewiseError } from '../../../../model/problem';
import { readDocument } from './read-document';
import type { Ask, Reply } from './protocol';

/** What the whole process may take, in bytes; the heap alone is bounded by its start (document-reader.ts). */
const MOST = 1024 ** 3;
/** A process that has grown to this is better replaced: parsers give little back. In bytes. */
const GROWN = 400 * 1024 ** 2;
const EVERY_MS = 25;

async function answer({ id, file }: Ask): Promise<Reply> {
  try {
    return { id, read: await readDocument(file), grown: process.memoryUsage.rss() > GROWN };
  } catch (error) {
    if (!(error instanceof EdgewiseError)) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        id,
        failure: {
          code: 'unreadable-file',
          reason: `${file.name} cannot be read: ${reason}`,
          hint: 'Open it in the program that made it and save it again, or as plain text.',
        },
      };
    }
    return { id, failure: { code: error.code, reason: error.message, hint: error.hint } };
  }
}

if (isMainThread) {
  // A parser works without a pause, so only another thread can watch what it takes.
  new Worker(new URL(import.meta.url)).unref();
  process.on('message', (ask: Ask) => void answer(ask).then((reply) => process.send?.(reply)));
  process.on('disconnect', () => process.exit());
} else {
  setInterval(() => {
    if (process.memoryUsage.rss() > MOST) process.kill(process.pid, 'SIGKILL');
  }, EVERY_MS);
}

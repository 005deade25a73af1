import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { job } from '../../model/api/ingest';
import { EdgewiseError } from '../../model/problem';
import { verifyBackup } from '../backup/read-backup';
import type { RestoreOptions } from '../backup/restore';
import type { StoredCounts } from '../graph/stored';
import type { Ask } from './ask';
import { endOf } from './remote-job';

/** The store of the running server, packed. */
export async function remoteBackup(ask: Ask): Promise<Readable> {
  const { body } = await ask('/backup');
  if (!body) throw new EdgewiseError('internal', 'The server sent no backup.');
  return Readable.fromWeb(body as ReadableStream);
}

/** Restores through the running server; a damaged file is refused before it is sent. */
export async function remoteRestore(
  ask: Ask,
  file: string,
  { replace, signal, onProgress }: RestoreOptions,
): Promise<StoredCounts> {
  await verifyBackup(file);
  const started = await ask(`/restore?replace=${replace}`, {
    method: 'POST',
    file: { type: 'application/gzip', content: createReadStream(file) },
    signal,
  });
  const event = await endOf(ask, job.parse(await started.json()), onProgress, signal);
  if (event.kind !== 'restored')
    throw new EdgewiseError('internal', `The server ended the restore as "${event.kind}".`);
  return { nodes: event.nodes, relationships: event.relationships };
}

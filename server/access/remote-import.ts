import type { ImportReport, ImportRequest } from '../../model/api/import';
import { job } from '../../model/api/ingest';
import { EdgewiseError } from '../../model/problem';
import type { JobOptions } from '../jobs';
import type { Ask } from './ask';
import { endOf } from './remote-job';

/** Imports a graph through the running server. */
export async function remoteImport(
  ask: Ask,
  request: ImportRequest,
  { signal, onProgress }: JobOptions,
): Promise<ImportReport> {
  const started = await ask('/import', { method: 'POST', body: request, signal });
  const event = await endOf(ask, job.parse(await started.json()), onProgress, signal);
  if (event.kind !== 'imported')
    throw new EdgewiseError('internal', `The server ended the import as "${event.kind}".`);
  return event.report;
}

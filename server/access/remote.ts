import type { z } from 'zod';
import { storeInfo } from '../../model/api/explore';
import { droppedHeader, droppedIn } from '../../model/api/dropped';
import { queryEvent, type QueryEvent, type QueryRequest } from '../../model/api/query';
import { forgetResponse, projectResponse } from '../../model/api/service';
import type { Call } from '../graph/store';
import type { ServerLock } from '../lock';
import type { Access } from './access';
import { asker, type Ask } from './ask';
import { remoteBackup, remoteRestore } from './remote-backup';
import { remoteImport } from './remote-import';
import { remoteIngest } from './remote-ingest';
import { lines } from './stream';

async function answer<Schema extends z.ZodType>(
  schema: Schema,
  response: Promise<Response>,
): Promise<z.infer<Schema>> {
  return schema.parse(await (await response).json());
}

async function* remoteQuery(
  ask: Ask,
  request: QueryRequest,
  call?: Call,
): AsyncIterable<readonly QueryEvent[]> {
  const response = await ask('/query', { method: 'POST', body: request, signal: call?.signal });
  for await (const line of lines(response)) if (line !== '') yield [queryEvent.parse(JSON.parse(line))];
}

/** Works through the server that holds the store, so that its open pages see what changes. */
export function remoteAccess(lock: ServerLock): Access {
  const ask = asker(lock);
  return {
    through: lock.address,
    info: () => answer(storeInfo, ask('/store')),
    query: (request, call) => remoteQuery(ask, request, call),
    exportGraph: async (request, call) => {
      const response = await ask('/export', { method: 'POST', body: request, signal: call?.signal });
      const dropped = droppedIn(response.headers.get(droppedHeader));
      return { bytes: new Uint8Array(await response.arrayBuffer()), dropped };
    },
    ingest: remoteIngest(ask),
    forget: async (articles) =>
      (await answer(forgetResponse, ask('/forget', { method: 'POST', body: { articles } }))).forgotten,
    project: () => answer(projectResponse, ask('/project', { method: 'POST' })),
    importGraph: (request, options) => remoteImport(ask, request, options),
    backup: () => remoteBackup(ask),
    restore: (file, options) => remoteRestore(ask, file, options),
    close: () => Promise.resolve(),
  };
}

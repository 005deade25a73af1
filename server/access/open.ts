import { setTimeout as wait } from 'node:timers/promises';
import { EdgewiseError } from '../../model/problem';
import { restoreBackup } from '../backup/restore';
import { backupStream } from '../backup/write-backup';
import type { Environment } from '../env';
import { exportGraph } from '../export/export-graph';
import { openStore } from '../graph/open';
import type { GraphStore } from '../graph/store';
import { importGraph } from '../import/import-graph';
import type { IngestArticles } from '../jobs';
import { findServer, lockPath } from '../lock';
import type { Access } from './access';
import { remoteAccess } from './remote';

/** How often, and how long between, a locked folder is tried again: its server may just be starting or ending. */
const TRIES = 10;
const BETWEEN_MS = 300;

/** The store of the environment, ready to be written to. */
export async function openOwnStore({ store, dataFolder, limits }: Environment): Promise<GraphStore> {
  const opened = await openStore({ neo4j: store.kind === 'neo4j' ? store : undefined, dataFolder, limits });
  try {
    await opened.prepare();
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

function localAccess(store: GraphStore, ingestInto: (store: GraphStore) => IngestArticles): Access {
  return {
    through: null,
    info: () => store.info(),
    query: (request, call) => store.query(request, call),
    exportGraph: (request, call) => exportGraph(store, request, call),
    ingest: ingestInto(store),
    forget: (articles) => store.forget(articles),
    project: () => store.project(),
    importGraph: (request, options) => importGraph(store, request, options),
    backup: () => Promise.resolve(backupStream(store)),
    restore: (file, options) => restoreBackup(store, file, options),
    close: () => store.close(),
  };
}

/**
 * The way to the environment's graph: through the server that holds it where one runs, else straight to it.
 * @throws EdgewiseError `store-locked` where another command keeps the folder for longer than 3 s
 */
export async function openAccess(
  environment: Environment,
  ingestInto: (store: GraphStore) => IngestArticles,
): Promise<Access> {
  const path = lockPath(environment.dataFolder, environment.store);
  for (let tries = 1; ; tries++) {
    const server = await findServer(path);
    if (server) return remoteAccess(server);
    try {
      return localAccess(await openOwnStore(environment), ingestInto);
    } catch (error) {
      const locked = error instanceof EdgewiseError && error.code === 'store-locked';
      if (!locked || tries === TRIES) throw error;
      await wait(BETWEEN_MS);
    }
  }
}

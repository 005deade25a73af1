import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { EdgewiseError } from '../model/problem';
import { openOwnStore } from './access/open';
import { createApp } from './app';
import type { Readiness } from './app-parts';
import { createChanges } from './changes';
import type { Environment } from './env';
import type { GraphStore } from './graph/store';
import { createJobs, type IngestArticles, type Jobs } from './jobs';
import { listen, type Listening } from './listen';
import { findServer, holdLock, lockPath } from './lock';
import type { Logger } from './log';
import { projectRoot } from './root';
import { allowedHosts, isLoopback } from './safety/hosts';

export interface ServeParts {
  readonly environment: Environment;
  readonly log: Logger;
  readonly ingestInto: (store: GraphStore) => IngestArticles;
  /** Called with the open store before the server says that it is ready: loads the samples. */
  readonly beforeReady: (store: GraphStore) => Promise<void>;
}

export interface Serving {
  readonly address: string;
  readonly store: GraphStore;
  /** Drains: /ready answers 503, open requests end, the store is closed, the lock is gone. Safe to repeat. */
  close(): Promise<void>;
}

/** @throws EdgewiseError where the address is open to others and no token guards it */
export function checkExposure({ host, token }: Environment): void {
  if (!isLoopback(host) && token === undefined)
    throw new EdgewiseError(
      'bad-environment',
      `HOST ${host} lets other machines in, and no EDGEWISE_TOKEN is set.`,
      'Set EDGEWISE_TOKEN to a long random text (openssl rand -hex 24), or leave HOST at 127.0.0.1.',
    );
}

async function checkAlone(path: string): Promise<void> {
  const other = await findServer(path);
  if (other)
    throw new EdgewiseError(
      'store-locked',
      `Edgewise already serves this graph at ${other.address} (process ${other.pid}).`,
      'Open that address, stop that process, or give this one a folder of its own: EDGEWISE_DATA=<folder>',
    );
}

interface Begun extends ServeParts {
  readonly listening: Listening;
  readonly store: GraphStore;
  readonly lock: string;
}

function closer(begun: Begun, jobs: Jobs, begin: () => void, release: () => void): () => Promise<void> {
  let ending: Promise<void> | null = null;
  const end = async () => {
    begin();
    begun.log.info('stopping');
    await Promise.all([begun.listening.close(), jobs.stop()]);
    release();
    await begun.store.close();
  };
  return () => (ending ??= end());
}

async function serveOn(begun: Begun): Promise<Serving> {
  const { environment, log, listening, store, ingestInto, beforeReady, lock } = begun;
  const secret = randomBytes(32).toString('hex');
  const closing = new AbortController();
  const changes = createChanges();
  const jobs = createJobs(ingestInto(store), (reason) => changes.announce(reason), log);
  let readiness: Readiness = 'starting';
  const app = createApp({
    store,
    jobs,
    changes,
    log,
    hosts: allowedHosts(environment.host, listening.port, environment.hosts),
    token: environment.token,
    secret,
    readOnly: environment.readOnly,
    readiness: () => readiness,
    closing: closing.signal,
    clientFolder: join(projectRoot(), 'dist', 'client'),
  });
  const release = holdLock(lock, { address: listening.address, secret, pid: process.pid });
  const begin = () => {
    readiness = 'stopping';
    closing.abort();
  };
  const close = closer(begun, jobs, begin, release);
  listening.serve(app);
  try {
    await beforeReady(store);
  } catch (error) {
    await close();
    throw error;
  }
  readiness = 'ready';
  return { address: listening.address, store, close };
}

/**
 * Binds the port, opens the store and serves. Rejects, with nothing left open, where one of them cannot be had.
 */
export async function startServing(parts: ServeParts): Promise<Serving> {
  const { environment } = parts;
  checkExposure(environment);
  const lock = lockPath(environment.dataFolder, environment.store);
  await checkAlone(lock);
  const listening = await listen(environment.host, environment.port);
  try {
    const store = await openOwnStore(environment);
    return await serveOn({ ...parts, listening, store, lock });
  } catch (error) {
    await listening.close();
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { health } from '../model/api/service';
import type { StoreChoice } from './env';
import { instanceOf } from './instance';

const serverLock = z.object({
  address: z.url(),
  secret: z.string().min(32),
  pid: z.number().int().positive(),
});

/** Where a running server is and how this machine's own commands come in. */
export type ServerLock = z.infer<typeof serverLock>;

/** How long a running server may take to say that it is there, in ms. */
const ANSWER_MS = 3_000;

/** The lock file of a store: one a data folder for the embedded engine, and one a Neo4j database. */
export function lockPath(dataFolder: string, store: StoreChoice): string {
  if (store.kind === 'embedded') return join(dataFolder, 'server.json');
  const name = createHash('sha256')
    .update(`${store.uri} ${store.database ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  return join(dataFolder, `server-${name}.json`);
}

/** Writes the lock, readable by its owner only; the returned function removes it again. */
export function holdLock(path: string, lock: ServerLock): () => void {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  rmSync(path, { force: true });
  writeFileSync(path, JSON.stringify(lock), { mode: 0o600 });
  return () => {
    if (readLock(path)?.secret === lock.secret) rmSync(path, { force: true });
  };
}

function readLock(path: string): ServerLock | null {
  try {
    return serverLock.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // No file, or half of one: either way no server can be found by it.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: it lives, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** True where the server at that address is the very one that wrote the lock. */
async function answers({ address, secret }: ServerLock): Promise<boolean> {
  try {
    const response = await fetch(new URL('/api/health', address), { signal: AbortSignal.timeout(ANSWER_MS) });
    return health.parse(await response.json()).instance === instanceOf(secret);
  } catch {
    // Nobody there, or somebody else: not our server.
    return false;
  }
}

/** The living server of a lock file, or null. A lock that a dead process left is removed. */
export async function findServer(path: string): Promise<ServerLock | null> {
  const lock = readLock(path);
  if (lock === null) return null;
  if (isAlive(lock.pid) && (await answers(lock))) return lock;
  if (!isAlive(lock.pid)) rmSync(path, { force: true });
  return null;
}

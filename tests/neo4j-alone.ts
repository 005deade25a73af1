import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Neo4jEngine } from '../server/graph/neo4j/engine';
import type { TestNeo4j } from './neo4j';

/** Longer than all other files that want the server take together. */
const PATIENCE_MS = 240_000;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process: its run was ended from outside.
    return false;
  }
}

/** Takes the turn, or says false where a living process has it. */
function take(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // Somebody has it, or had it when it was killed.
    try {
      if (!isAlive(Number(readFileSync(turn, 'utf8')))) rmSync(turn, { force: true });
    } catch {
      // Given back between the two looks.
    }
    return false;
  }
}

/** Removes everything that the test server holds. */
export async function emptied(server: TestNeo4j): Promise<void> {
  const engine = new Neo4jEngine(server, 60_000);
  await engine.write([{ text: 'MATCH (n) DETACH DELETE n', params: {} }]);
  await engine.close();
}

/**
 * Gives the tests of this file or block the server for themselves, empty: Neo4j Community has one database, and jest
 * runs files side by side. Call it before any other `beforeAll`.
 */
export function alone(server: TestNeo4j): void {
  const name = createHash('sha256').update(server.uri).digest('hex').slice(0, 12);
  const turn = join(tmpdir(), `edgewise-neo4j-${name}.turn`);
  beforeAll(async () => {
    while (!take(turn)) await wait(100);
    await emptied(server);
  }, PATIENCE_MS);
  afterAll(() => rmSync(turn, { force: true }));
}

// One real Neo4j for all tests of a run: NEO4J_TEST_URI where set, else started from Maven artifacts.
// Tests find it through EDGEWISE_TEST_NEO4J (JSON: uri, user, password) or the reason why there is none.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNeo4j, whyNot } from '../scripts/neo4j.mjs';

const base = fileURLToPath(new URL('../.neo4j', import.meta.url));

/** Each run has a home of its own, named by its process, so that two runs side by side do not meet. */
const home = join(base, `test-${process.pid}`);

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Homes of runs that were killed. */
function removeLeftHomes() {
  if (!existsSync(base)) return;
  for (const name of readdirSync(base)) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(base, name), { recursive: true, force: true });
  }
}

/** For a life of minutes the quick compiler is enough: the thorough one took a third of a run's processor time. */
const machine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

let server;

/** @returns {Promise<{uri: string, user: string, password: string} | {reason: string}>} */
export async function startTestNeo4j() {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
  if (NEO4J_TEST_URI) return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD };
  const reason = whyNot();
  if (reason) return { reason };
  removeLeftHomes();
  mkdirSync(base, { recursive: true });
  server = await startNeo4j({ home, fresh: true, machine });
  return { uri: server.uri, user: server.user, password: server.password };
}

/** Stops the server that this process started, if any, and removes its home. Safe to repeat. */
export async function stopTestNeo4j() {
  if (!server) return;
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

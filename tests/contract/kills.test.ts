import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/graph/open';
import { projectRoot } from '../../server/root';
import { testNeo4j, type TestNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';
import { edgewise, start } from '../faults/edgewise';

const samples = join(projectRoot(), 'samples');
const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };
const folder = mkdtempSync(join(tmpdir(), 'edgewise-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So long after it told of its first article is the command ended, in ms: it writes all 14 in about a second. */
const moments = [0, 140];

interface Home {
  readonly settings: Readonly<Record<string, string>>;
  readonly neo4j: TestNeo4j | undefined;
}

async function hashOf({ settings, neo4j }: Home): Promise<string> {
  const store = await openStore({ neo4j, dataFolder: settings['EDGEWISE_DATA'] ?? '', limits });
  try {
    return await store.hash();
  } finally {
    await store.close();
  }
}

/** Resolves with whether the command was still at work when it was ended. */
async function killedAfter(ms: number, { settings }: Home): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const running = start(['ingest', samples], settings, (told) => {
    if (told.includes('read ')) timer ??= setTimeout(() => running.kill(), ms);
  });
  const { code } = await running.ended;
  clearTimeout(timer);
  return code === null;
}

async function killedOverAndOver(home: Home): Promise<void> {
  let stopped = 0;
  for (const ms of moments) stopped += Number(await killedAfter(ms, home));
  expect(stopped).toBeGreaterThan(0);
}

/** Reads the samples undisturbed, twice, and then killed over and over; resolves with the three hashes. */
async function lives(whole: Home, killed: Home): Promise<readonly string[]> {
  expect((await edgewise(['ingest', samples], whole.settings)).code).toBe(0);
  const once = await hashOf(whole);
  expect((await edgewise(['ingest', samples], whole.settings)).out).toMatch(/14 unchanged/);
  const twice = await hashOf(whole);
  await killedOverAndOver(killed);
  expect((await edgewise(['ingest', samples], killed.settings)).code).toBe(0);
  return [once, twice, await hashOf(killed)];
}

const embedded = (name: string): Home => ({
  settings: { EDGEWISE_DATA: join(folder, name) },
  neo4j: undefined,
});

test('embedded: read twice, or killed twice and read again, the graph is the same', async () => {
  const [once, twice, again] = await lives(embedded('whole'), embedded('killed'));
  expect([twice, again]).toEqual([once, once]);
}, 120_000);

const server = testNeo4j();
if (server) {
  describe('Neo4j', () => {
    alone(server);
    test('killed twice and read again, the graph is that of the embedded store', async () => {
      const settings = {
        NEO4J_URI: server.uri,
        NEO4J_USER: server.user,
        NEO4J_PASSWORD: server.password,
        EDGEWISE_DATA: join(folder, 'neo4j'),
      };
      const home: Home = { settings, neo4j: server };
      await killedOverAndOver(home);
      expect((await edgewise(['ingest', samples], settings)).code).toBe(0);
      expect(await hashOf(home)).toBe(await hashOf(embedded('whole')));
    }, 240_000);
  });
} else {
  test.skip('Neo4j: there is none to test against', () => undefined);
}

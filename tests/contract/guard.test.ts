import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { EdgewiseError } from '../../model/problem';
import { definitions } from '../../server/graph/definitions';
import { EmbeddedEngine } from '../../server/graph/embedded/engine';
import type { Engine } from '../../server/graph/engine';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import { hashGraph } from '../../server/graph/operations/hash';
import { writeReadings } from '../../server/graph/operations/ingest';
import { query } from '../../server/graph/operations/query';
import { CANARY_FILE, CANARY_URL, hostile, peaceful } from '../fixtures/hostile';
import { reading, story } from '../fixtures/readings';
import { harmful, harmless, harmlessUnquoted } from '../fixtures/statements';
import { readings, written } from '../fixtures/written';
import { testNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';
import { collect } from './console.contract';

const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };
const params = { name: 'Lena Örn', list: [1, 2], map: { key: 'value' } };

const quoting = 'A word of Cypher that stands for a name must be quoted in the embedded store: n.`set`.';

/** What a refusal may be called: it writes, it is not Cypher, or it is not answered here. */
const refusals = ['not-read-only', 'bad-cypher', 'unsupported-here'];

const secret = 'the canary sings';
const folder = mkdtempSync(join(tmpdir(), 'edgewise-guard-'));
const canaryFile = join(folder, 'canary.csv');
let listener: Server;
let visits = 0;
beforeAll(async () => {
  writeFileSync(canaryFile, `${secret}\n`);
  listener = createServer((socket) => {
    visits++;
    socket.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  listener.close();
  rmSync(folder, { recursive: true, force: true });
});

const aimed = (cypher: string): string =>
  cypher
    .replaceAll(CANARY_FILE, canaryFile)
    .replaceAll(CANARY_URL, `http://127.0.0.1:${(listener.address() as AddressInfo).port}/canary.csv`);

/** Everything that a statement could have changed: nodes, relationships, labels, indexes and constraints. */
async function snapshot(engine: Engine): Promise<unknown> {
  const ask = async (text: string) => {
    const rows = await engine.read({ text, params: {} });
    return rows.map((row) => JSON.stringify({ ...row, lastRead: 0, readCount: 0 })).sort();
  };
  return {
    hash: await hashGraph(engine),
    indexes: await ask('SHOW INDEXES'),
    constraints: await ask('SHOW CONSTRAINTS'),
    nodes: await ask('MATCH (n) RETURN count(n) AS count'),
    edges: await ask('MATCH ()-[r]->() RETURN count(r) AS count'),
    intruders: await ask('MATCH (n:Intruder) RETURN count(n) AS count'),
  };
}

/** What became of a statement: `answered`, or the code of its error. */
async function outcome(engine: Engine, cypher: string): Promise<string> {
  try {
    const events = await collect(query(engine, { cypher, params }, limits));
    expect(JSON.stringify(events)).not.toContain(secret);
    return 'answered';
  } catch (error) {
    return error instanceof EdgewiseError ? error.code : String(error);
  }
}

function describeGuard(name: string, open: () => Promise<Engine>): void {
  describe(name, () => {
    let engine: Engine;
    let before: unknown;
    beforeAll(async () => {
      engine = await open();
      await engine.define(definitions(engine.name));
      await writeReadings(engine, story.map(reading));
      before = await snapshot(engine);
    });
    afterAll(() => engine.close());

    test.each([...harmful, ...hostile])('refuses %j', async (cypher) => {
      expect(refusals).toContain(await outcome(engine, aimed(cypher)));
    });

    test('nothing was written, read from a file or asked of an address by any of them', async () => {
      expect(await snapshot(engine)).toEqual(before);
      expect(visits).toBe(0);
    });

    test.each([...harmless, ...peaceful])('answers %j', async (cypher) => {
      expect(await outcome(engine, cypher)).toBe('answered');
    });

    test.each(harmlessUnquoted)('answers %j, or asks for quotes', async (cypher) => {
      const answered = collect(query(engine, { cypher, params: {} }, limits));
      if (engine.name === 'neo4j') expect((await answered).at(-1)).toMatchObject({ kind: 'summary' });
      else await expect(answered).rejects.toMatchObject({ code: 'bad-cypher', hint: quoting });
    });

    test('an answer is cut where it grows too large', async () => {
      const cypher = "UNWIND range(1, 900) AS x RETURN 'a text of thirty characters, or so' AS text";
      const events = await collect(query(engine, { cypher, params }, { ...limits, maxBytes: 5000 }));
      const last = events.at(-1);
      expect(last).toMatchObject({ kind: 'summary', truncated: true, cut: 'bytes' });
      expect(events.length).toBeGreaterThan(20);
      expect(events.length).toBeLessThan(150);
    });

    test('reading statements made at random are answered', async () => {
      await fc.assert(
        fc.asyncProperty(readings, async (cypher) => {
          expect([cypher, await outcome(engine, cypher)]).toEqual([cypher, 'answered']);
        }),
        { numRuns: 60 },
      );
    });

    test('the same with a write put into them never change the store', async () => {
      await fc.assert(
        fc.asyncProperty(written, async (cypher) => {
          await outcome(engine, cypher);
        }),
        { numRuns: 150 },
      );
      expect(await snapshot(engine)).toEqual(before);
    });
  });
}

describeGuard('the embedded console', () => EmbeddedEngine.open(join(folder, 'graph'), limits.timeoutMs));

const server = testNeo4j();
if (server) {
  describe('on a real Neo4j', () => {
    alone(server);
    describeGuard('the console', () => Promise.resolve(new Neo4jEngine(server, limits.timeoutMs)));
  });
} else {
  test.skip('Neo4j: there is none to test against', () => undefined);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EdgewiseError } from '../../model/problem';
import { openStore } from '../../server/graph/open';
import type { GraphStore } from '../../server/graph/store';
import { reading, story } from '../fixtures/readings';
import { harmful, harmless, harmlessUnquoted } from '../fixtures/statements';
import { testNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';
import { collect } from './console.contract';

const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };

const quoting = 'A word of Cypher that stands for a name must be quoted in the embedded store: n.`set`.';

/** What a refusal may be called: it writes, it is not Cypher, or it is not answered here. */
const refusals = ['not-read-only', 'bad-cypher', 'unsupported-here'];

function describeGuard(name: string, open: () => Promise<GraphStore>): void {
  describe(name, () => {
    let store: GraphStore;
    let before = '';
    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await store.write(story.map(reading));
      before = await store.hash();
    });
    afterAll(() => store.close());

    test.each(harmful)('refuses %j', async (cypher) => {
      const refused = collect(store.query({ cypher, params: {} })).then(
        () => 'answered',
        (error: unknown) => (error instanceof EdgewiseError ? error.code : 'internal'),
      );
      expect(refusals).toContain(await refused);
    });

    test('nothing was written by any of them', async () => {
      expect(await store.hash()).toBe(before);
      expect((await store.schema()).labels.map((l) => l.label)).not.toContain('Intruder');
    });

    test.each(harmless)('answers %j', async (cypher) => {
      const events = await collect(store.query({ cypher, params: {} }));
      expect(events.at(-1)).toMatchObject({ kind: 'summary' });
    });

    test.each(harmlessUnquoted)('answers %j, or asks for quotes', async (cypher) => {
      const answered = collect(store.query({ cypher, params: {} }));
      if (store.engine === 'neo4j') expect((await answered).at(-1)).toMatchObject({ kind: 'summary' });
      else await expect(answered).rejects.toMatchObject({ code: 'bad-cypher', hint: quoting });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'edgewise-guard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
describeGuard('the embedded console', () => openStore({ dataFolder: folder, limits }));

const server = testNeo4j();
if (server) {
  describe('on a real Neo4j', () => {
    alone(server);
    describeGuard('the console', () => openStore({ neo4j: server, dataFolder: '', limits }));
  });
} else {
  test.skip('Neo4j: there is none to test against', () => undefined);
}

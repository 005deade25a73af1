import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/graph/open';
import type { GraphStore } from '../../server/graph/store';
import { reading, story } from '../fixtures/readings';
import { testNeo4j } from '../neo4j';
import { alone, emptied } from '../neo4j-alone';
import { restoreBackup } from '../../server/backup/restore';
import { backUp } from './backup.contract';
import { describeImportFailures } from './import-failures.contract';
import { describeStore } from './store.contract';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';

const server = testNeo4j();
const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };

if (server) {
  alone(server);
  const open = async (): Promise<GraphStore> => {
    await emptied(server);
    return openStore({ neo4j: server, dataFolder: '', limits });
  };
  describeStore('Neo4j', open);

  describeImportFailures(async () => {
    await emptied(server);
    return new Neo4jEngine(server, limits.timeoutMs);
  });

  test('both stores hold the same graph after the same articles', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'edgewise-both-'));
    const stores = [await open(), await openStore({ dataFolder: folder, limits })];
    const hashes: string[] = [];
    for (const store of stores) {
      await store.prepare();
      await store.write(story.map(reading));
      hashes.push(await store.hash());
      await store.close();
    }
    rmSync(folder, { recursive: true, force: true });
    expect(hashes[0]).toBe(hashes[1]);
  });

  test.each(['embedded to Neo4j', 'Neo4j to embedded'])('a backup moves from %s', async (way) => {
    const folder = mkdtempSync(join(tmpdir(), 'edgewise-move-'));
    const embedded = await openStore({ dataFolder: join(folder, 'store'), limits });
    const neo4j = await open();
    const [from, to] = way.startsWith('embedded') ? [embedded, neo4j] : [neo4j, embedded];
    const file = join(folder, 'moved.gz');
    try {
      await from.prepare();
      await from.write(story.map(reading));
      const hash = await from.hash();
      await backUp(from, file);
      await restoreBackup(to, file, { replace: false });
      expect(await to.hash()).toBe(hash);
    } finally {
      await Promise.all([from.close(), to.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
} else {
  test.skip('Neo4j: there is none to test against', () => undefined);
}

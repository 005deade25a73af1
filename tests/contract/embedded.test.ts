import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedEngine } from '../../server/graph/embedded/engine';
import { openStore } from '../../server/graph/open';
import { describeImportFailures } from './import-failures.contract';
import { describeStore } from './store.contract';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('embedded store', () =>
  openStore({ dataFolder: folder, limits: { timeoutMs: 10_000, maxRows: 1000, maxBytes: 8_388_608 } }),
);

describe('embedded engine', () => {
  const own = mkdtempSync(join(tmpdir(), 'edgewise-failing-'));
  afterAll(() => rmSync(own, { recursive: true, force: true }));
  describeImportFailures(() => EmbeddedEngine.open(own, 10_000));
});

test('a store that is closed while a call is being stopped leaves no process behind', async () => {
  const own = mkdtempSync(join(tmpdir(), 'edgewise-closed-'));
  const engine = await EmbeddedEngine.open(own, 10_000);
  const leaving = new AbortController();
  const text = 'UNWIND range(1, 900000) AS x UNWIND range(1, 900000) AS y RETURN count(*) AS n';
  const stopped = expect(engine.read({ text, params: {} }, { signal: leaving.signal })).rejects.toThrow();
  await wait(200);
  leaving.abort();
  await engine.close();
  await stopped;
  await wait(500);
  // A process that is left would still hold the folder.
  const again = await EmbeddedEngine.open(own, 10_000);
  await again.close();
  rmSync(own, { recursive: true, force: true });
});

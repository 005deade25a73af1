import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/graph/open';
import { describeStore } from './store.contract';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('embedded store', () =>
  openStore({ dataFolder: folder, limits: { timeoutMs: 10_000, maxRows: 1000, maxBytes: 8_388_608 } }),
);

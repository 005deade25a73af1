// What ingesting costs over reading alone: the samples, into a new embedded store in a temporary folder.
// `extract` reads them and writes nothing; `ingest` reads and writes; `again` finds them all there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = join(root, 'samples');

function edgewise(args, folder) {
  const started = performance.now();
  const env = { ...process.env, NEO4J_URI: '', EDGEWISE_DATA: folder };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'edgewise.mjs'), ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

const best = { extract: Infinity, ingest: Infinity, again: Infinity };
for (let round = 0; round < 3; round++) {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));
  try {
    best.extract = Math.min(best.extract, edgewise(['extract', samples], folder));
    best.ingest = Math.min(best.ingest, edgewise(['ingest', samples], folder));
    best.again = Math.min(best.again, edgewise(['ingest', samples], folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const print = (figure, name) =>
  console.log(
    JSON.stringify({
      bench: 'ingest',
      figure,
      ms: Math.round(best[name]),
      ratio: Number((best[name] / best.extract).toFixed(2)),
    }),
  );
print('reading alone (the whole command)', 'extract');
print('reading and writing', 'ingest');
print('the same again', 'again');

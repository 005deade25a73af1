import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../../server/root';

/** What the page may load before it is first drawn, in bytes of gzipped JavaScript. */
const MOST = 400_000;

test('the first page loads little JavaScript', () => {
  const folder = join(projectRoot(), 'dist', 'client');
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
});

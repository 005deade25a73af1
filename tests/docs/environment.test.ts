import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentSchema } from '../../server/env';
import { projectRoot } from '../../server/root';

const readme = join(projectRoot(), 'README.md');
const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
const rows = text.split('\n').filter((line) => line.startsWith('|'));
const variables = Object.keys(environmentSchema.shape);

test.each(variables)('README.md has a row for %s', (variable) => {
  expect(rows.filter((row) => row.split('|')[1]?.includes(`\`${variable}\``))).toHaveLength(1);
});

test('README.md has no row for a variable that nothing reads', () => {
  const written = rows.flatMap((row) => /^\|\s*`([A-Z][A-Z0-9_]+)`/.exec(row)?.[1] ?? []);
  expect(written.filter((variable) => !variables.includes(variable))).toEqual([]);
});

test.each(Object.entries(environmentSchema.parse({})))('README.md tells the default of %s', (name, value) => {
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const row = rows.find((line) => line.split('|')[1]?.includes(`\`${name}\``)) ?? '';
  expect(row).toContain(String(value));
});

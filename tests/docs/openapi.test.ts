import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiCalls } from '../../model/api/calls';
import { openApi } from '../../server/openapi';
import { projectRoot } from '../../server/root';

test('docs/openapi.json is what the schemas say (mend: node scripts/openapi.mjs)', () => {
  const written: unknown = JSON.parse(readFileSync(join(projectRoot(), 'docs', 'openapi.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(openApi())));
});

test('every call is described', () => {
  const { paths } = openApi() as { paths: Record<string, Record<string, unknown>> };
  for (const { method, path } of apiCalls) expect(paths[path]).toHaveProperty(method);
});

// Writes docs/openapi.json from the schemas. Run after a change of the API; a test fails until then.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['server/openapi.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
});
const { openApi } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);
writeFileSync(new URL('../docs/openapi.json', import.meta.url), `${JSON.stringify(openApi(), null, 2)}\n`);

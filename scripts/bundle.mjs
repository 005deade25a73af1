// Runs our TypeScript from a script: bundled into dist/ and imported.
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The exports of a TypeScript file of the project. @param name what the bundle in dist/ is called */
export async function importBundled(entry, name) {
  const outfile = join(root, 'dist', 'scripts', `${name}.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile));
}

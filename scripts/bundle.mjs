// Runs our TypeScript from a script: bundled into dist/ and imported.
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The address of a TypeScript file of the project, bundled. @param name what the bundle in dist/ is called */
export async function bundled(entry, name) {
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
  return pathToFileURL(outfile).href;
}

/** The exports of a TypeScript file of the project. */
export async function importBundled(entry, name) {
  return import(await bundled(entry, name));
}

// Bundles the server's programs to dist/server and the explorer to dist/client.
// `npm run build` builds both; `node scripts/build.mjs server` or `client` only one.
// What is built is remembered by a hash of its inputs, so that prepare.mjs knows what is stale.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every program that is started as a process or a worker thread: bundle name and source. */
const programs = {
  cli: 'server/cli.ts',
  'embedded-child': 'server/graph/embedded/child.ts',
  'ingest-worker': 'server/ingest/worker.ts',
  'document-child': 'server/ingest/01-read/documents/child.ts',
};

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs'];
const parts = {
  server: {
    inputs: ['model', 'server', 'picture', 'layout', 'formats', ...shared],
    output: 'dist/server/cli.js',
    build: buildServer,
  },
  client: {
    inputs: ['model', 'client', 'picture', 'layout', 'formats', 'vite.config.ts', ...shared],
    output: 'dist/client/index.html',
    build: buildClient,
  },
};

const stampFile = (part) => join(root, 'dist', `.stamp-${part}`);

/** Data is read when it is needed and tests are not bundled: neither makes a build stale. */
const isInput = (path) => !/\.test\.tsx?$|^server[/\\]lexicon[/\\]data/.test(path);

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (path.includes('.')) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter(isInput);
}

/** A hash of the names and bytes of everything that goes into a part. */
function hashOfInputs(part) {
  const hash = createHash('sha256');
  for (const file of parts[part].inputs.flatMap(filesUnder).sort())
    hash.update(`\0${file.split(sep).join('/')}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** The parts whose output is missing or was built from other inputs. */
export function staleParts() {
  return Object.keys(parts).filter((part) => {
    if (!parts[part].inputs.slice(1, 2).every((source) => existsSync(join(root, source)))) return false;
    const built = existsSync(join(root, parts[part].output)) && existsSync(stampFile(part));
    return !built || readFileSync(stampFile(part), 'utf8') !== hashOfInputs(part);
  });
}

/** What moves the page of an HTML export: the server puts its text into the files. */
const viewer = { source: 'picture/html/viewer/main.ts', output: 'dist/server/viewer.js' };

async function buildServer() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [viewer.source],
    outfile: viewer.output,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Parts are named by what they hold, so those of an older build would stay.
  for (const name of readdirSync(join(root, 'dist/server')))
    if (name.startsWith('part-')) rmSync(join(root, 'dist/server', name));
  const there = Object.entries(programs).filter(([, source]) => existsSync(join(root, source)));
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(there),
    outdir: 'dist/server',
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

async function buildClient() {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

/** Builds the given parts, and only then says that they are fresh. */
export async function buildParts(names) {
  for (const part of names) {
    const hash = hashOfInputs(part);
    await parts[part].build();
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampFile(part), hash);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    console.error(
      `There is no part called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`,
    );
    process.exit(2);
  }
  await buildParts(chosen.length > 0 ? chosen : Object.keys(parts));
}

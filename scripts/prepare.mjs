// Makes a clone ready to run: installs what is missing, builds what is stale. Uses nothing but Node itself.
// Runs before `npm start` and `npm test`; quiet and quick (a few hashes) when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
/** The packages are those of this lock file: its hash, written after an install of ours. */
const installedStamp = join(root, 'node_modules', '.edgewise-lock');

const say = (text) => console.error(`edgewise: ${text}`);

function stop(text) {
  say(text);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`this is Node ${process.versions.node}; Edgewise needs 20.19 or newer (https://nodejs.org).`);
}

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** A clone's files are new, so times alone would install again what a copied node_modules already holds. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  if (existsSync(installedStamp) && readFileSync(installedStamp, 'utf8') === lockHash()) return true;
  return statSync(record).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install() {
  say('installing packages (once, about a minute) …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) stop(`npm could not be started (${error.message}). It comes with Node: install Node again.`);
  if (status !== 0)
    stop('the packages could not be installed; npm says why above. Mend that, then run the command again.');
  writeFileSync(installedStamp, lockHash());
}

/** Installs and builds what is needed; ends the process with a message where that fails. */
export async function prepare() {
  checkNode();
  if (!isInstalled()) install();
  const { staleParts, buildParts } = await import('./build.mjs');
  const stale = staleParts();
  if (stale.length === 0) return;
  say(`building the ${stale.join(' and the ')} …`);
  try {
    await buildParts(stale);
  } catch (error) {
    stop(`the build failed: ${error.message}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prepare();

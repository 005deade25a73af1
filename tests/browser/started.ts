import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/root';

/** A real server of its own, as `npm start` runs it, on a free port and a folder that goes with it. */
export interface StartedServer {
  readonly address: string;
  /** Ends the process; its folder stays. */
  halt(): Promise<void>;
  /** Starts it again at the same address, on the same folder. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const command = join(projectRoot(), 'bin', 'edgewise.mjs');

async function saidAddress(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const bytes of child.stdout ?? []) {
    said += String(bytes);
    const found = /http:\/\/\S+/.exec(said);
    if (found) return found[0];
  }
  throw new Error(`the server said no address: ${said}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** A server on the embedded store. @param more further words of the command: `--no-samples` */
export const startServer = (...more: readonly string[]): Promise<StartedServer> => startWith({}, more);

/** @param settings further variables: with `NEO4J_URI` the store is a Neo4j */
export async function startWith(
  settings: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-browser-'));
  const env = { ...process.env, NEO4J_URI: '', EDGEWISE_DATA: folder, LOG_LEVEL: 'error', ...settings };
  const run = (port: string): ChildProcess =>
    spawn(process.execPath, [command, 'serve', '--port', port, ...more], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  let child = run('0');
  const address = await saidAddress(child);
  return {
    address,
    halt: () => ended(child),
    resume: async () => {
      child = run(new URL(address).port);
      await saidAddress(child);
    },
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The browser's program. Asked in a process of its own: the package is an ES module, which jest does not load. */
export function chromiumPath(): string {
  const ask = "import('@sparticuz/chromium').then((c) => c.default.executablePath()).then(console.log)";
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', ask], {
    cwd: projectRoot(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`there is no browser: ${stderr}`);
  return stdout.trim();
}

/** A plain headless browser that paints by processor: the canvas needs no WebGL, which in software costs nine times. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--headless=shell',
];

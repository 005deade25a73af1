// A server of Edgewise in a process of its own, as `npm start` runs it, for pictures and benches.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/edgewise.mjs', import.meta.url));

/** The address that a process prints when it serves, without a slash at its end. */
export async function addressOf(server) {
  let said = '';
  for await (const bytes of server.stdout) {
    said += bytes;
    const found = /http:\/\/\S+/.exec(said);
    if (found) return found[0].replace(/\/$/, '');
  }
  throw new Error(`the server did not start: ${said}`);
}

/**
 * Starts a server on a free port and a folder that goes with it; resolves when it answers.
 * @param {string[]} [more] further words of the command: `--no-samples`
 * @param {Record<string, string>} [settings] further variables; without any the store is the embedded one
 * @returns {Promise<{url: string, pid: number, stop: () => Promise<void>}>}
 */
export async function startServer(more = [], settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-server-'));
  const env = { ...process.env, NEO4J_URI: '', EDGEWISE_DATA: folder, LOG_LEVEL: 'error', ...settings };
  const args = [program, 'serve', '--port', '0', ...more];
  const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(server), pid: server.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// What a question costs over the server's plain answer: latency of calls against /api/health in the same run.
// Ten connections for three seconds each, the samples in an embedded store in a temporary folder.
import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));
const env = { ...process.env, NEO4J_URI: '', EDGEWISE_DATA: folder, LOG_LEVEL: 'error' };
const args = [join(root, 'bin', 'edgewise.mjs'), 'serve', '--port', '0'];
const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });

async function address() {
  let said = '';
  for await (const bytes of server.stdout) {
    said += bytes;
    const found = /http:\/\/\S+/.exec(said);
    if (found) return found[0];
  }
  throw new Error(`the server did not start: ${said}`);
}

const json = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const calls = {
  '/api/health': {},
  '/api/overview?limit=40': {},
  '/api/search?q=abe': {},
  '/api/expand': json({ refs: ['person:shinzo-abe'] }),
  '/api/query': json({ cypher: 'MATCH (a:Person)-[r:MEETS]-(b) RETURN a.name, b.name, r.count LIMIT 25' }),
};

try {
  const url = await address();
  let health;
  for (const [path, options] of Object.entries(calls)) {
    const { latency, non2xx } = await autocannon({
      url: url + path,
      connections: 10,
      duration: 3,
      ...options,
    });
    if (non2xx > 0) throw new Error(`${path} answered ${non2xx} times with an error`);
    health ??= latency.average;
    const figures = {
      p50ms: latency.p50,
      p99ms: latency.p99,
      ratio: Number((latency.average / health).toFixed(1)),
    };
    console.log(JSON.stringify({ bench: 'api', figure: path, ...figures }));
  }
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
}

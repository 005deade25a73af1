// What /api/query costs: the same statement by the driver's session.run, behind a bare node:http server, and by
// Edgewise, in turns, so that what else the machine does weighs on all three alike.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { addressOf } from '../../scripts/server.mjs';
import { percentile, rounded } from './server.mjs';

const shapes = {
  'one row': 'MATCH (n:N {i: 7}) RETURN n.name AS name',
  'a page':
    'MATCH (n:N) RETURN n.i % 50 AS part, count(*) AS size, max(n.name) AS last ORDER BY size DESC LIMIT 25',
  thousand: 'MATCH (n:N) RETURN n.i AS i, n.name AS name LIMIT 1000',
};
const WARM = 150;
const TURNS = 400;

async function startBare({ uri, user, password }) {
  const file = fileURLToPath(new URL('bare.mjs', import.meta.url));
  const server = spawn(process.execPath, [file, uri, user, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: await addressOf(server),
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

/** Asks on a connection that stays open, as a browser does; resolves with the whole answer. */
function ask(agent, url, cypher) {
  const body = JSON.stringify({ cypher });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/query`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The median of each way in ms, asked in turns. */
async function medians(ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let turn = 0; turn < WARM + TURNS; turn++)
    for (const [name, way] of Object.entries(ways)) {
      const from = performance.now();
      await way();
      if (turn >= WARM) times[name].push(performance.now() - from);
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, percentile(all, 0.5)]));
}

/** Prints a figure a shape: the three medians, and Edgewise's against the other two. */
export async function latency(print, server, driver, database) {
  const bare = await startBare(database);
  try {
    for (const [name, cypher] of Object.entries(shapes)) {
      // One a shape: while the store plans a new statement, a server may close what rests.
      const agent = new Agent({ keepAlive: true });
      const { raw, http, ours } = await medians({
        raw: async () => {
          const session = driver.session({ defaultAccessMode: 'READ' });
          await session.run(cypher);
          await session.close();
        },
        http: () => ask(agent, bare.url, cypher),
        ours: () => ask(agent, server.url, cypher),
      });
      agent.destroy();
      print({
        figure: `latency ${name}`,
        store: 'neo4j',
        driverMs: rounded(raw),
        bareHttpMs: rounded(http),
        queryMs: rounded(ours),
        overDriver: rounded(ours / raw),
        overBareHttp: rounded(ours / http),
      });
    }
  } finally {
    await bare.stop();
  }
}

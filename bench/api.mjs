// What a question costs over the server's plain answer: latency of calls against /api/health in the same run.
// Ten connections for three seconds each, the samples in an embedded store in a temporary folder.
import autocannon from 'autocannon';
import { startServer } from '../scripts/server.mjs';

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

const server = await startServer();
const { url } = server;
try {
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
  await server.stop();
}

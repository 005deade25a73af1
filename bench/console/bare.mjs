// The least that HTTP costs: the driver behind a bare node:http server that writes the same lines and checks nothing.
// Started by bench/console.mjs with the Neo4j's address, user and password as arguments; prints its own address.
import neo4j from 'neo4j-driver';
import { createServer } from 'node:http';

const [uri, user, password] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
const line = (event) => `${JSON.stringify(event)}\n`;
const plain = (value) => (typeof value === 'bigint' ? Number(value) : value);

const server = createServer(async (request, response) => {
  let body = '';
  for await (const bytes of request) body += bytes;
  const session = driver.session({ defaultAccessMode: 'READ' });
  const { records } = await session.run(JSON.parse(body).cypher);
  await session.close();
  const columns = records[0]?.keys ?? [];
  const rows = records.map((record) =>
    line({ kind: 'row', values: columns.map((_, i) => plain(record.get(i))), nodes: [], edges: [] }),
  );
  const summary = { kind: 'summary', rows: rows.length, truncated: false, cut: null, ms: 0, firstRowMs: 0 };
  response.setHeader('content-type', 'application/x-ndjson');
  response.end(line({ kind: 'header', columns }) + rows.join('') + line(summary));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));

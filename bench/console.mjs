// What the Cypher console does to the server, on both stores, and what it costs over the driver.
//   runaway   statements that would never end: how long until their error, /api/health meanwhile (p99), what still runs
//             in the store afterwards, and how much memory is kept
//   close     how long a statement runs on after its request was closed
//   rows      four million rows: the first row against the driver's own, rows sent, memory
//   screen    from Run to the first of these rows on the screen of a browser
//   latency   /api/query against the driver's session.run, and against the driver behind a bare HTTP server
// Neo4j is started from Maven artifacts; without Java and Maven its figures are left out, loudly.
import neo4j from 'neo4j-driver';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startNeo4j, whyNot } from '../scripts/neo4j.mjs';
import { latency } from './console/latency.mjs';
import { onScreen } from './console/screen.mjs';
import { events, percentile, rounded, startServer } from './console/server.mjs';

const print = (figure) => console.log(JSON.stringify({ bench: 'console', ...figure }));

const graph = 'UNWIND range(1, 2000) AS i CREATE (:N {i: i, name: "a name of some length " + toString(i)})';
const endless = 'UNWIND range(1, 900000) AS x UNWIND range(1, 900000) AS y RETURN count(*) AS n';
const manyRows = 'MATCH (a:N), (b:N) RETURN a.name AS a, b.name AS b';

const runaways = {
  range: 'UNWIND range(1, 2000000000) AS x RETURN count(x)',
  product: 'MATCH (a), (b), (c), (d) RETURN count(a.name + b.name + c.name + d.name)',
  rows: endless,
  collect: 'RETURN collect(range(1, 100000000))',
  doubling: "RETURN reduce(s = 'x', i IN range(1, 60) | s + s)",
  comprehension: 'RETURN size([x IN range(1, 2000000000) WHERE x > 5])',
  late: 'WITH 2000000000 AS n RETURN size([x IN range(1, n) WHERE x > 5])',
  hoard: 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000) AS y RETURN collect(toString(x) + toString(y))',
};

/** Asks for /api/health until told to stop; resolves with the times in ms. */
function watchHealth(url) {
  const times = [];
  let isOn = true;
  const done = (async () => {
    while (isOn) {
      const from = performance.now();
      await (await fetch(`${url}/api/health`)).arrayBuffer();
      times.push(performance.now() - from);
      await wait(20);
    }
    return times;
  })();
  return () => {
    isOn = false;
    return done;
  };
}

async function runaway(store, server, running) {
  for (const [name, cypher] of Object.entries(runaways)) {
    const before = server.memory();
    const health = watchHealth(server.url);
    const from = performance.now();
    const last = (await events(await server.query(cypher))).at(-1);
    const seconds = (performance.now() - from) / 1000;
    await wait(500);
    const times = await health();
    await (await server.query('RETURN 1 AS one')).text();
    const after = server.memory();
    print({
      figure: `runaway ${name}`,
      store,
      outcome: last.problem?.code ?? last.kind,
      seconds: rounded(seconds),
      healthP99ms: rounded(percentile(times, 0.99)),
      left: await running(),
      serverMB: rounded(after.server - before.server),
      childMB: rounded(after.children - before.children),
    });
  }
}

async function closing(store, server, running) {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const leaving = new AbortController();
    const asked = server.query(endless, leaving.signal).catch(() => undefined);
    await wait(400);
    leaving.abort();
    const from = performance.now();
    // On Neo4j until its transaction is gone; the embedded engine answers the next question when the last is gone.
    if (store === 'embedded') await (await server.query('RETURN 1 AS one')).text();
    else while ((await running()) > 0) await wait(2);
    times.push(performance.now() - from);
    await asked;
  }
  print({
    figure: 'close',
    store,
    medianMs: rounded(percentile(times, 0.5)),
    mostMs: rounded(Math.max(...times)),
  });
}

/** When the first line with a row is there, and what the summary says. */
async function firstRow(server, cypher) {
  const from = performance.now();
  const response = await server.query(cypher);
  let first = 0;
  let text = '';
  for await (const bytes of response.body.pipeThrough(new TextDecoderStream())) {
    text += bytes;
    if (first === 0 && text.includes('"kind":"row"')) first = performance.now() - from;
  }
  return { first, summary: JSON.parse(text.trimEnd().split('\n').at(-1)) };
}

async function rows(store, server, cypher, ownFirstRow) {
  await firstRow(server, cypher);
  const before = server.memory();
  const own = [];
  const ours = [];
  let most = 0;
  let summary;
  const timer = setInterval(() => (most = Math.max(most, server.memory().server - before.server)), 5);
  for (let i = 0; i < 7; i++) {
    if (ownFirstRow) own.push(await ownFirstRow());
    const told = await firstRow(server, cypher);
    ours.push(told.first);
    summary = told.summary;
  }
  clearInterval(timer);
  print({
    figure: 'rows',
    store,
    rows: summary.rows,
    cut: summary.cut,
    firstRowMs: rounded(percentile(ours, 0.5)),
    ...(ownFirstRow ? { driverFirstRowMs: rounded(percentile(own, 0.5)) } : {}),
    serverMBatMost: rounded(most),
  });
}

async function onEmbedded() {
  const server = await startServer(null);
  try {
    await rows('embedded', server, 'MATCH (a), (b), (c) RETURN a.id AS a, b.id AS b', null);
    await closing('embedded', server, async () => 0);
    await runaway('embedded', server, async () => 0);
  } finally {
    await server.stop();
  }
}

async function onNeo4j() {
  const reason = whyNot();
  if (reason) {
    console.error(`NO NEO4J: ${reason}. Its figures are left out.`);
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'edgewise-bench-neo4j-'));
  const database = await startNeo4j({ home, fresh: true });
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  await driver.executeQuery(graph);
  const running = async () => {
    const { records } = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS n',
    );
    return records[0].get('n').toNumber();
  };
  const ownFirstRow = async () => {
    const session = driver.session({ defaultAccessMode: 'READ', fetchSize: 250 });
    const from = performance.now();
    await session.run(manyRows)[Symbol.asyncIterator]().next();
    const first = performance.now() - from;
    await session.close();
    return first;
  };
  const server = await startServer(database);
  try {
    await latency(print, server, driver, database);
    await rows('neo4j', server, manyRows, ownFirstRow);
    await onScreen(print, server, ownFirstRow);
    await closing('neo4j', server, running);
    await runaway('neo4j', server, running);
  } finally {
    await server.stop();
    await driver.close();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

await onEmbedded();
await onNeo4j();

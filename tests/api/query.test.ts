import { queryEvent, type QueryEvent } from '../../model/api/query';
import { lena, piet } from '../fixtures/readings';
import { problemIn, serveStory, type Served } from './served';

let served: Served;
beforeAll(async () => {
  served = await serveStory();
});
afterAll(() => served.close());

async function run(cypher: string, params = {}): Promise<QueryEvent[]> {
  const { headers, text } = await served.json('/api/query', { cypher, params });
  expect(headers['content-type']).toContain('application/x-ndjson');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => queryEvent.parse(JSON.parse(line)));
}

test('header, rows and summary come one a line', async () => {
  const events = await run('MATCH (a:Person)-[r:MEETS]->(b) WHERE a.name = $name RETURN a, r, b.name', {
    name: lena.name,
  });
  expect(events.map((event) => event.kind)).toEqual(['header', 'row', 'summary']);
  expect(events[0]).toEqual({ kind: 'header', columns: ['a', 'r', 'b.name'] });
  expect(events[1]).toMatchObject({ nodes: [{ ref: lena.id }], edges: [{ to: piet.id, type: 'MEETS' }] });
  expect(events[2]).toMatchObject({ rows: 1, truncated: false, engine: 'embedded' });
});

test('more rows than the limit are cut, and the summary says so', async () => {
  const events = await run('UNWIND range(1, 3000) AS x RETURN x');
  expect(events).toHaveLength(1002);
  expect(events.at(-1)).toMatchObject({ kind: 'summary', rows: 1000, truncated: true });
});

test.each([
  ['MATCH (n) SET n.name = 1', 403, 'not-read-only', 'SET'],
  ['MATCH (n) RETURN n; MATCH (n) RETURN n', 403, 'not-read-only', 'one statement'],
  ['MATCH (n RETURN n', 400, 'bad-cypher', ''],
  ['// only a comment', 400, 'bad-cypher', 'empty'],
  ['MATCH (n:Person) RETURN max(n)', 422, 'unsupported-here', 'a number where a node'],
])('%s is refused before the first line', async (cypher, status, code, says) => {
  const told = problemIn(await served.json('/api/query', { cypher }));
  expect(told).toMatchObject({ status, code });
  expect(told.detail).toContain(says);
});

test('closing the request stops the query, and the store answers on at once', async () => {
  const started = performance.now();
  const leaving = new AbortController();
  const endless = 'UNWIND range(1, 900000) AS x UNWIND range(1, 900000) AS y RETURN count(*) AS n';
  const answer = fetch(`http://127.0.0.1:${served.port}/api/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cypher: endless }),
    signal: leaving.signal,
  });
  setTimeout(() => leaving.abort(), 300);
  await expect(answer).rejects.toThrow();
  // Were the query still running, this would wait for its deadline of 10 s.
  expect((await served.ask('/api/store')).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(5_000);
});

import { setTimeout as wait } from 'node:timers/promises';
import { edgeId } from '../../model/ids';
import type { QueryEvent } from '../../model/api/query';
import { EdgewiseError } from '../../model/problem';
import type { GraphStore } from '../../server/graph/store';
import { lena, piet } from '../fixtures/readings';

/** All events of an answer. */
export async function collect(answer: AsyncIterable<readonly QueryEvent[]>): Promise<QueryEvent[]> {
  const out: QueryEvent[] = [];
  for await (const events of answer) out.push(...events);
  return out;
}

const rowsOf = async (store: GraphStore, cypher: string, params = {}): Promise<unknown[]> =>
  (await collect(store.query({ cypher, params }))).flatMap((event) =>
    event.kind === 'row' ? [event.values] : [],
  );

/** What the console of every store must do; `open` gives the store, holding the fixture story. */
export function describeConsole(open: () => GraphStore): void {
  let store: GraphStore;
  beforeAll(() => {
    store = open();
  });

  test('a console query answers rows, nodes and a summary', async () => {
    const rows = await rowsOf(
      store,
      `MATCH (a:Person {name: $name})-[r]->(b) RETURN type(r), b.name, r.count ORDER BY type(r)`,
      { name: 'Lena Örn' },
    );
    expect(rows).toEqual([
      ['HOLDS_OFFICE', 'Norland', 1],
      ['MEETS', 'Piet Vos', 2],
      ['VISITS', 'Norland', 2],
    ]);
    const events = await collect(
      store.query({ cypher: 'MATCH (a:Person)-[r:MEETS]->(b) RETURN a, r, b', params: {} }),
    );
    const row = events.find((event) => event.kind === 'row');
    expect(row?.nodes.map((n) => n.ref).sort()).toEqual([lena.id, piet.id].sort());
    expect(row?.nodes[0]?.labels).toEqual(['Person', 'Entity']);
    expect(row?.edges).toMatchObject([{ ref: edgeId('MEETS', lena.id, piet.id), type: 'MEETS' }]);
    expect(events.at(-1)).toMatchObject({
      kind: 'summary',
      rows: 1,
      truncated: false,
      engine: store.engine,
    });
  });

  test('a long answer is cut and says so', async () => {
    const events = await collect(store.query({ cypher: 'UNWIND range(1, 5000) AS x RETURN x', params: {} }));
    expect(events.at(-1)).toMatchObject({ kind: 'summary', rows: 1000, truncated: true });
  });

  test.each([
    'CREATE (x:Foo) RETURN x',
    'MATCH (n) SET n.name = 1 RETURN n',
    'MATCH (n) DETACH DELETE n',
    'MERGE (x:Foo {id: 1}) RETURN x',
    'FOREACH (x IN [1] | CREATE (:Foo))',
    'CALL { CREATE (x:Foo) RETURN x } RETURN x',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'LOAD/**/CSV FROM "file:///etc/passwd" AS line RETURN line',
    'CREATE INDEX foo FOR (n:Foo) ON (n.bar)',
    'DROP CONSTRAINT entity_id',
    'RETURN 1; CREATE (:Foo)',
    'CALL dbms.listConfig()',
    'CALL `db`.createLabel("Foo")',
    'MATCH (n) REMOVE n.name',
    '\\u0043REATE (:Foo)',
    'EXPLAIN CREATE (:Foo)',
  ])('refuses %s and writes nothing', async (cypher) => {
    const before = await store.hash();
    await expect(collect(store.query({ cypher, params: {} }))).rejects.toBeInstanceOf(EdgewiseError);
    expect(await store.hash()).toBe(before);
  });

  test('a broken statement says what is wrong', async () => {
    await expect(collect(store.query({ cypher: 'MATCH (n RETURN n', params: {} }))).rejects.toMatchObject({
      code: 'bad-cypher',
    });
  });

  const endless = 'UNWIND range(1, 900000) AS x UNWIND range(1, 900000) AS y RETURN count(*) AS n';

  test.each([
    'UNWIND range(1, 2000000000) AS x RETURN count(x)',
    'RETURN collect(range(1, 100000000))',
    "RETURN reduce(s = 'x', i IN range(1, 60) | s + s)",
    'RETURN size([x IN range(1, 2000000000) WHERE x > 5])',
    'RETURN size([x IN range(1, 900000) WHERE any(y IN range(1, 900000) WHERE y < 0)])',
  ])('%s is refused before it runs', async (cypher) => {
    await expect(collect(store.query({ cypher, params: {} }))).rejects.toMatchObject({
      code: 'query-memory',
    });
  });

  test('a range that only shows its length when it runs is bounded, too', async () => {
    const cypher = 'WITH 2000000000 AS n RETURN size([x IN range(1, n) WHERE x > 5])';
    // Neo4j is to see it at once, however busy the machine; the embedded engine is stopped.
    const timeoutMs = store.engine === 'neo4j' ? 30_000 : 1500;
    const refused = collect(store.query({ cypher, params: {} }, { timeoutMs }));
    if (store.engine === 'neo4j') await expect(refused).rejects.toMatchObject({ code: 'query-memory' });
    else await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(/^query-/) as string });
    const short = 'WITH 5 AS n UNWIND range(1, n) AS x RETURN collect(x) AS l, range(n, 1, -2)';
    expect(await rowsOf(store, short)).toEqual([
      [
        [1, 2, 3, 4, 5],
        [5, 3, 1],
      ],
    ]);
  });

  test('a statement past its deadline is stopped, and the store answers on', async () => {
    await expect(
      collect(store.query({ cypher: endless, params: {} }, { timeoutMs: 700 })),
    ).rejects.toMatchObject({ code: 'query-timeout' });
    expect((await store.info()).counts.articles).toBe(3);
  });

  test('a statement that its caller gave up is stopped', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    await expect(
      collect(store.query({ cypher: endless, params: {} }, { signal: stop.signal })),
    ).rejects.toMatchObject({ code: 'query-cancelled' });
    expect((await store.info()).counts.articles).toBe(3);
  });

  test.each([0, 1, 5])('a statement that is stopped takes no other call with it (%d ms)', async (ms) => {
    const before = await store.hash();
    const stop = new AbortController();
    const stopped = collect(store.query({ cypher: endless, params: {} }, { signal: stop.signal }));
    stopped.catch(() => undefined);
    await wait(100);
    const others = [store.info(), store.project(), store.overview(5), store.hash()];
    await wait(ms);
    stop.abort();
    await expect(Promise.all([...others, store.schema()])).resolves.toHaveLength(5);
    await expect(stopped).rejects.toMatchObject({ code: 'query-cancelled' });
    expect(await store.hash()).toBe(before);
  });
}

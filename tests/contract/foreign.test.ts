import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { view } from '../../model/view';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import { openStore } from '../../server/graph/open';
import type { GraphStore } from '../../server/graph/store';
import { projectRoot } from '../../server/root';
import { lena, reading, story } from '../fixtures/readings';
import { testNeo4j, type TestNeo4j } from '../neo4j';
import { alone, emptied } from '../neo4j-alone';

const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };

/** Ships and harbours: names under several keys, labels that need quotes, a loop, numbers only, a long list, a lone node. */
const harbours = `
CREATE (ada:Ship {name: 'Ada', built: 1990}), (bel:Ship {shipName: 'Bélouga', flag: 'FR', id: 7}),
  (cap:\`Old Ship\` {title: 'Captain Nemo', name: ''}), (n1:Berth {number: 12}),
  (oslo:Harbour {label: 'Oslo', vector: range(1, 300)}), (brest:Harbour {description: 'Brest', depth: 14}),
  (:Harbour {name: 'Nowhere'}),
  (ada)-[:CALLS_AT {year: 2001}]->(oslo), (bel)-[:CALLS_AT]->(oslo), (bel)-[:CALLS_AT]->(brest),
  (cap)-[:\`sister of\`]->(ada), (cap)-[:\`sister of\`]->(cap), (n1)-[:IN]->(brest)`;

const both = {
  ...{ direction: 'both' as const, order: 'evidence' as const },
  ...{ without: [] as string[], limit: 25 },
};

/** Statements of a file, or the whole of it where it is one statement. */
const statementsOf = (text: string): string[] => {
  const parts = text.split(/;\s*$/m).map((part) => part.replace(/^\s*\/\/.*$/gm, '').trim());
  return parts.filter((part) => part !== '');
};

async function filled(server: TestNeo4j, statements: readonly string[]): Promise<void> {
  await emptied(server);
  const engine = new Neo4jEngine(server, 60_000);
  for (const text of statements) {
    if (/^CREATE (CONSTRAINT|INDEX)/.test(text)) await engine.define([text]);
    else await engine.write([{ text, params: {} }]);
  }
  await engine.close();
}

const refOf = async (store: GraphStore, q: string): Promise<string> => {
  const { hits } = await store.search({ q, limit: 1 });
  return hits[0]?.node.ref ?? '';
};

function describeForeign(server: TestNeo4j): void {
  let store: GraphStore;
  let before = '';
  beforeAll(async () => {
    await filled(server, [harbours]);
    store = await openStore({ neo4j: server, dataFolder: '', limits });
    before = await store.hash();
    await store.prepare();
  });
  afterAll(() => store.close());

  test('is known as the graph of others, with its labels, types and counts', async () => {
    expect(await store.info()).toMatchObject({ own: false, counts: { nodes: 7, edges: 6, articles: 0 } });
    const schema = await store.schema();
    expect(schema.labels).toContainEqual({ label: 'Old Ship', count: 1 });
    expect(schema.labels[0]).toEqual({ label: 'Harbour', count: 3 });
    expect(schema.types).toContainEqual({ type: 'sister of', count: 2 });
    expect(schema.properties).toContain('shipName');
  });

  test('opens on what is connected', async () => {
    const { nodes, edges } = await store.overview(40);
    expect(nodes.map(({ caption }) => caption).sort()).toEqual([
      'Ada',
      'Berth 12',
      'Brest',
      'Bélouga',
      'Captain Nemo',
      'Oslo',
    ]);
    expect(edges).toHaveLength(6);
    expect(nodes.find(({ caption }) => caption === 'Oslo')?.properties['vector']).toBe('300 values');
  });

  test.each([
    ['belouga', 'Bélouga'],
    ['beluga', 'Bélouga'],
    ['nem', 'Captain Nemo'],
    ['brest', 'Brest'],
    ['osol', 'Oslo'],
    ['FR', 'Bélouga'],
  ])('search for %s finds %s', async (q, caption) => {
    expect((await store.search({ q, limit: 5 })).hits[0]?.node.caption).toBe(caption);
  });

  test('a node tells its degrees, and expands by type and direction', async () => {
    const ref = await refOf(store, 'Oslo');
    expect(await store.node(ref)).toMatchObject({
      node: { caption: 'Oslo', labels: ['Harbour'] },
      degrees: [{ type: 'CALLS_AT', direction: 'in', count: 2 }],
      articles: 0,
    });
    const one = await store.expand({ ...both, refs: [ref], limit: 1 });
    expect([one.edges.length, one.left]).toEqual([1, { total: 1, byType: { CALLS_AT: 1 } }]);
    const rest = await store.expand({
      ...both,
      refs: [ref],
      without: one.edges.map(({ ref: edge }) => edge),
    });
    expect([rest.edges.length, rest.left.total]).toEqual([1, 0]);
    expect(rest.edges[0]?.ref).not.toBe(one.edges[0]?.ref);
    expect((await store.expand({ ...both, refs: [ref], direction: 'out' })).edges).toEqual([]);
    const nemo = await refOf(store, 'Nemo');
    const sisters = await store.expand({ ...both, refs: [nemo], types: ['sister of'] });
    expect(sisters.edges).toHaveLength(2);
    expect(await store.node('element:none')).toBeNull();
  });

  test('paths come without sentences, an edge without claims', async () => {
    const [from, to] = [await refOf(store, 'Nemo'), await refOf(store, 'Brest')];
    const { paths, complete } = await store.paths({ from, to, maxLength: 4, limit: 5 });
    expect(complete).toBe(true);
    expect(paths.map(({ nodes }) => nodes.map(({ caption }) => caption))).toEqual([
      ['Captain Nemo', 'Ada', 'Oslo', 'Bélouga', 'Brest'],
    ]);
    expect(paths[0]?.sentences).toEqual([null, null, null, null]);
    const [edge] = paths[0]?.edges ?? [];
    expect(await store.evidence(edge?.ref ?? '')).toMatchObject({ edge, claims: [], outlets: [] });
  });

  test('a statement gives the same refs, which are not the property id', async () => {
    const refs: string[] = [];
    for await (const events of store.query({
      cypher: 'MATCH (n {id: 7})-[r]-() RETURN n, r LIMIT 1',
      params: {},
    }))
      for (const event of events) if (event.kind === 'row') refs.push(...event.nodes.map(({ ref }) => ref));
    expect(refs).toEqual([await refOf(store, 'Bélouga')]);
  });

  test('what a view names is found again, and no view is saved here', async () => {
    const [node] = (await store.search({ q: 'Ada', limit: 1 })).hits;
    const [edge] = (await store.expand({ ...both, refs: [node?.node.ref ?? ''], types: ['CALLS_AT'] })).edges;
    const asked = { nodes: [edge?.from ?? '', edge?.to ?? '', 'element:gone'], edges: [edge?.ref ?? ''] };
    const found = await store.resolve(asked);
    expect(found.nodes.map(({ caption }) => caption)).toEqual(['Ada', 'Oslo']);
    expect(found.edges).toEqual([edge]);
    expect(found.missing).toEqual({ nodes: ['element:gone'], edges: [] });
    const kept = view.parse({ version: 1, nodes: [], edges: [] });
    await expect(store.saveView('Mine', kept)).rejects.toMatchObject({ code: 'unsupported-here' });
    expect(await store.views()).toEqual([]);
  });

  test('nothing was written', async () => expect(await store.hash()).toBe(before));

  test('whoever ingests into it makes it Edgewise’s', async () => {
    await store.write(story.map(reading));
    expect(await store.info()).toMatchObject({ own: true, counts: { articles: 3 } });
    expect((await store.search({ q: 'lnea', limit: 1 })).hits[0]?.node.ref).toBe(lena.id);
  });
}

const shared = join(projectRoot(), '..', 'shared', 'eval', 'graphs');

/** Well-known graphs: what is typed in each, the name it finds, and another that it is connected to. */
const known = [
  ['movies.cypher', 'tom hank', 'Tom Hanks', 'Keanu Reeves'],
  ['northwind.cypher', 'chai', 'Chai', 'Alfreds Futterkiste'],
] as const;

function describeKnown(server: TestNeo4j, [file, q, one, other]: (typeof known)[number]): void {
  describe(file, () => {
    let store: GraphStore;
    beforeAll(async () => {
      await filled(server, statementsOf(readFileSync(join(shared, file), 'utf8')));
      store = await openStore({ neo4j: server, dataFolder: '', limits });
    });
    afterAll(() => store.close());

    test('can be looked about in', async () => {
      const { nodes, edges } = await store.overview(40);
      expect(nodes.length).toBeGreaterThan(15);
      expect(edges.length).toBeGreaterThan(15);
      expect((await store.search({ q, limit: 3 })).hits[0]?.node.caption).toBe(one);
      const [from, to] = [await refOf(store, one), await refOf(store, other)];
      const detail = await store.node(from);
      const { edges: reached, left } = await store.expand({ ...both, refs: [from], limit: 5 });
      const all = detail?.degrees.reduce((sum, { count }) => sum + count, 0) ?? 0;
      expect(all).toBeGreaterThan(0);
      expect(reached.length + left.total).toBe(all);
      const { paths } = await store.paths({ from, to, maxLength: 6, limit: 3 });
      expect(paths[0]?.nodes.at(0)?.caption).toBe(one);
      expect(paths[0]?.nodes.at(-1)?.caption).toBe(other);
      expect((await store.schema()).labels.length).toBeGreaterThan(1);
    });
  });
}

const server = testNeo4j();
if (server) {
  alone(server);
  describe('a Neo4j graph that Edgewise did not write', () => describeForeign(server));
  if (existsSync(shared)) for (const graph of known) describeKnown(server, graph);
} else {
  test.skip('Neo4j: there is none to test against', () => undefined);
}

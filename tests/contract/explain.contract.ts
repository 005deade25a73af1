import type { ExplainResponse, Operator } from '../../model/api/explain';
import type { GraphStore } from '../../server/graph/store';
import { collect } from './console.contract';

const names = (plan: Operator | null): string[] =>
  plan ? [plan.operator, ...plan.children.flatMap(names)] : [];

/** How every store tells of a statement that it does not answer yet; `open` gives the store, holding the fixture story. */
export function describeExplain(open: () => GraphStore): void {
  let store: GraphStore;
  beforeAll(() => {
    store = open();
  });
  const explain = (cypher: string, more = {}): Promise<ExplainResponse> =>
    store.explain({ cypher, params: {}, profile: false, ...more });

  test('a reading statement is explained by its plan, and not run', async () => {
    const { reads, problems, plan, totals } = await explain(
      'MATCH (a:Person)-[:MEETS]->(b) WHERE a.claims > 0 RETURN a.name, count(b) AS c ORDER BY c',
    );
    expect({ reads, problems, totals }).toEqual({ reads: true, problems: [], totals: null });
    expect(names(plan).length).toBeGreaterThan(3);
    expect(plan?.rows).toBeNull();
  });

  test('a profile runs it and counts the rows of each step', async () => {
    const { plan, totals } = await explain('MATCH (n:Person) RETURN n.name', { profile: true });
    expect(totals?.rows).toBe(2);
    expect(plan?.rows).toBe(2);
    if (store.engine === 'neo4j') expect(totals?.dbHits).toBeGreaterThan(0);
  });

  test.each([
    ['MATCH (n RETURN n', 'bad-cypher', { line: 1, column: 10, offset: 9 }],
    ['MATCH (n)\nRETURN m', 'bad-cypher', { line: 2, column: 8, offset: 17 }],
    ["WITH 'é😀' AS x\n  RETRUN x", 'bad-cypher', { line: 2, column: 3, offset: 18 }],
    ['MATCH (n)\nSET n.x = 1', 'not-read-only', { line: 2, column: 1, offset: 10 }],
    ['RETURN 1; RETURN 2', 'not-read-only', { line: 1, column: 11, offset: 10 }],
    ['EXPLAIN MATCH (n) RETURN m', 'bad-cypher', { line: 1, column: 26, offset: 25 }],
  ])('%j is refused as %s, at its place', async (cypher, code, from) => {
    const { reads, plan, problems } = await explain(cypher);
    expect({ reads, plan }).toEqual({ reads: false, plan: null });
    expect(problems).toMatchObject([{ severity: 'error', code, from }]);
  });

  test('a parameter without a value is a warning, at its place', async () => {
    const { reads, problems } = await explain('MATCH (n) WHERE n.name = $who RETURN n');
    expect(reads).toBe(true);
    expect(problems).toMatchObject([
      { severity: 'warning', message: 'The parameter $who has no value.', from: { column: 26 } },
    ]);
  });

  test('an error of a query says where', async () => {
    await expect(collect(store.query({ cypher: 'MATCH (n)\nRETURN m', params: {} }))).rejects.toMatchObject({
      code: 'bad-cypher',
      position: { line: 2, column: 8, offset: 17 },
    });
  });

  test('EXPLAIN and PROFILE answer the steps of the plan', async () => {
    const [header, ...steps] = await collect(
      store.query({ cypher: 'profile MATCH (n:Person) RETURN n.name', params: {} }),
    );
    expect(header).toEqual({
      kind: 'header',
      columns: ['operator', 'details', 'estimatedRows', 'rows', 'dbHits', 'ms'],
    });
    expect(steps.length).toBeGreaterThan(2);
    const explained = await collect(store.query({ cypher: 'EXPLAIN MATCH (n) RETURN n', params: {} }));
    expect(explained[0]).toMatchObject({ columns: ['operator', 'details', 'estimatedRows'] });
  });

  test('typed parameters are what they say', async () => {
    const events = await collect(
      store.query({
        cypher: "RETURN date('2020-05-01') > $since AS later, $whole / 2 AS half",
        params: { since: '2020-03-01', whole: 3 },
        types: { since: 'date', whole: 'float' },
      }),
    );
    expect(events[1]).toMatchObject({ values: [true, 1.5] });
  });
}

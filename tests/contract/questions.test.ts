import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EdgewiseError } from '../../model/problem';
import { EmbeddedEngine } from '../../server/graph/embedded/engine';
import type { Engine, Statement } from '../../server/graph/engine';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import { query } from '../../server/graph/operations/query';
import { testNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';
import { collect } from './console.contract';

/** A statement on a fixed graph and what Neo4j answers. */
interface Question {
  readonly cypher: string;
  readonly columns?: readonly string[];
  readonly rows?: readonly unknown[];
  /** The code with which both stores fail. */
  readonly fails?: string;
  /** The embedded store names what it lacks, or what to write instead, and answers nothing. */
  readonly embedded?: 'refused';
}

const fixture = (name: string): string => readFileSync(join(__dirname, '..', 'fixtures', name), 'utf8');
const lines = <T>(name: string): T[] =>
  fixture(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A graph that does not change, and what is asked of it. */
interface Graph {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly statements: () => readonly Statement[];
}

interface FixedNode {
  readonly labels: readonly string[];
  readonly properties: object;
}

interface FixedEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

/** Five of our samples as they were read once, without their full texts: what rules read later changes no answer. */
function samplesGraph(): Statement[] {
  const items = lines<FixedNode | FixedEdge>('samples-graph.jsonl');
  const nodes = items.flatMap((item) => ('labels' in item ? [item] : []));
  const edges = items.flatMap((item) => ('type' in item ? [item] : []));
  return [
    ...grouped(nodes, ({ labels }) => labels.join(':')).map(([labels, rows]) => ({
      text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`,
      params: { rows },
    })),
    ...grouped(edges, ({ type }) => type).map(([type, rows]) => ({
      text: `UNWIND $rows AS row MATCH (a {id: row.from}) MATCH (b {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      params: { rows },
    })),
  ];
}

const graphs: readonly Graph[] = [
  {
    name: 'movies',
    questions: lines('questions.jsonl'),
    statements: () => [{ text: fixture('movies.cypher'), params: {} }],
  },
  { name: 'samples', questions: lines('samples-questions.jsonl'), statements: samplesGraph },
];

const limits = { timeoutMs: 20_000, maxRows: 1000, maxBytes: 8_388_608 };
const params = {
  ...{ name: 'Tom Hanks', text: 'x', n: 3, flag: true, list: [1, 2], map: { a: 1 }, nothing: null },
  ...{ from: 1994, to: 1996, years: [1943, 1964], text1995: '1995', key: 'name' },
  rows: [
    { a: 1, b: 'x' },
    { a: 2, b: 'y' },
  ],
};

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Keys and labels in one order; where the statement leaves an order open, what it is the order of, too. */
function settled(value: unknown, isOpen: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((one) => settled(one, isOpen));
    return isOpen ? items.sort(byText) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, settled(inner, isOpen || key === 'labels')]),
  );
}

function settledRows({ cypher }: Question, rows: readonly unknown[]): unknown[] {
  const isOpen = /collect|\[\(|nodes|keys/i.test(cypher);
  const all = rows.map((row) => (row as unknown[]).map((cell) => settled(cell, isOpen)));
  return /ORDER BY/i.test(cypher) ? all : all.sort(byText);
}

async function answer(engine: Engine, { cypher }: Question): Promise<{ columns: string[]; rows: unknown[] }> {
  const events = await collect(query(engine, { cypher, params }, limits));
  return {
    columns: events.flatMap((event) => (event.kind === 'header' ? event.columns : [])),
    rows: events.flatMap((event) => (event.kind === 'row' ? [event.values] : [])),
  };
}

function describeAnswers(graph: Graph, open: () => Promise<Engine>): void {
  describe(graph.name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      if (engine.name === 'neo4j') await engine.write([{ text: 'MATCH (n) DETACH DELETE n', params: {} }]);
      await engine.write(graph.statements());
    });
    afterAll(() => engine.close());

    test.each(graph.questions)('$cypher', async (question) => {
      const { columns, rows = [], fails, embedded } = question;
      if (fails !== undefined || (embedded && engine.name === 'embedded')) {
        const refused = answer(engine, question);
        await expect(refused).rejects.toBeInstanceOf(EdgewiseError);
        if (fails === undefined) await expect(refused).rejects.toMatchObject({ code: 'unsupported-here' });
        return;
      }
      const told = await answer(engine, question);
      expect(told.columns).toEqual(columns);
      expect(settledRows(question, told.rows)).toEqual(settledRows(question, rows));
    });
  });
}

test.each(graphs)('there are many questions on $name, and few that only Neo4j answers', ({ questions }) => {
  expect(questions.length).toBeGreaterThan(60);
  expect(questions.filter(({ embedded }) => embedded).length).toBeLessThan(questions.length / 6);
});

const folder = mkdtempSync(join(tmpdir(), 'edgewise-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
describe('the embedded store answers', () => {
  for (const graph of graphs)
    describeAnswers(graph, () => EmbeddedEngine.open(join(folder, graph.name), limits.timeoutMs));
});

const server = testNeo4j();
if (server) {
  describe('Neo4j answers', () => {
    alone(server);
    for (const graph of graphs)
      describeAnswers(graph, () => Promise.resolve(new Neo4jEngine(server, limits.timeoutMs)));
  });
} else {
  test.skip('Neo4j: there is none to ask', () => undefined);
}

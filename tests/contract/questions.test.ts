import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EdgewiseError } from '../../model/problem';
import { EmbeddedEngine } from '../../server/graph/embedded/engine';
import type { Engine } from '../../server/graph/engine';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import { query } from '../../server/graph/operations/query';
import { testNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';
import { collect } from './console.contract';

/** A statement on the movies graph and what Neo4j answers. */
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
const questions = fixture('questions.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);

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

function describeAnswers(name: string, open: () => Promise<Engine>): void {
  describe(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await engine.write([{ text: fixture('movies.cypher'), params: {} }]);
    });
    afterAll(() => engine.close());

    test.each(questions)('$cypher', async (question) => {
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

test('there are many questions, and few that only Neo4j answers', () => {
  expect(questions.length).toBeGreaterThan(300);
  expect(questions.filter(({ embedded }) => embedded).length).toBeLessThan(questions.length / 6);
});

const folder = mkdtempSync(join(tmpdir(), 'edgewise-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
describeAnswers('the embedded store answers', () => EmbeddedEngine.open(folder, limits.timeoutMs));

const server = testNeo4j();
if (server) {
  describe('on a real Neo4j', () => {
    alone(server);
    describeAnswers('Neo4j answers', () => Promise.resolve(new Neo4jEngine(server, limits.timeoutMs)));
  });
} else {
  test.skip('Neo4j: there is none to ask', () => undefined);
}

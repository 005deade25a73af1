import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import { operators } from '../../server/graph/neo4j/plan';
import { definitions } from '../../server/graph/definitions';
import { statement } from '../../server/graph/statements';
import { projectRoot } from '../../server/root';
import { testNeo4j } from '../neo4j';
import { alone } from '../neo4j-alone';

/** Operators that look at more than the keys asked for. */
const costly = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'UndirectedRelationshipTypeScan'];

/** What may look at more, and why: one entry a file and operator. */
const exceptions: readonly (readonly [file: string, operator: string, reason: string])[] = [
  ['all-nodes', 'AllNodesScan', 'The hash of the graph is made of every node.'],
  ['any-node', 'AllNodesScan', 'It ends at the first node that it meets.'],
  ['articles', 'NodeByLabelScan', 'The list of articles names every article.'],
  ['claim-edges', 'NodeByLabelScan', 'A projection from scratch needs the edge of every claim.'],
  ['count-edges', 'NodeByLabelScan', 'Every edge is counted, and only edges between entities count.'],
  [
    'count-labels',
    'NodeByLabelScan',
    'Every entity is counted by its labels, which no counter keeps in pairs.',
  ],
  ['edge-ids', 'NodeByLabelScan', 'A projection from scratch compares every edge that stands.'],
  ['words-of-label', 'NodeByLabelScan', 'It ends after a hundred nodes of the label.'],
  ...['foreign-names', 'foreign-overview'].map(
    (file) =>
      [file, 'AllNodesScan', 'It ends after so many nodes: such a graph has no index of ours.'] as const,
  ),
  ['names', 'NodeByLabelScan', 'The index of names holds the names of every entity.'],
  ['own', 'NodeByLabelScan', 'It ends after the first nodes of a label.'],
  ['entity-ids', 'NodeByLabelScan', 'A projection from scratch refreshes every entity.'],
  ['all-decisions', 'NodeByLabelScan', 'The list of decisions names every decision.'],
  ['all-renamings', 'NodeByLabelScan', 'The list of names that people gave has every one.'],
  ['undecided', 'NodeByLabelScan', 'Any claim may be the least sure.'],
  ['views', 'NodeByLabelScan', 'The list of views names every view.'],
  ...[
    'claim-decide',
    'claim-role-write',
    'claim-write',
    'edge-write',
    'mention-restore',
    'mention-write',
    'paths',
    'foreign-paths',
    'relationship-restore',
  ].map(
    (file) => [file, 'CartesianProduct', 'One row by one row: each side is a seek of a unique key.'] as const,
  ),
];

/** Leaves that give one row at most for each row that comes in. */
const singleRow = new Set([
  'NodeUniqueIndexSeek',
  'NodeUniqueIndexSeek(Locking)',
  'NodeByElementIdSeek',
  'Argument',
]);

function leavesOfProducts(plan: Plan | false): string[] {
  if (plan === false) return [];
  const isLeaf = (operator: string): boolean => /Seek|Scan|Argument/.test(operator);
  if (plan.operatorType.startsWith('CartesianProduct')) return operators(plan).filter(isLeaf);
  return plan.children.flatMap(leavesOfProducts);
}

const filled = {
  TYPE: 'MEETS',
  LABEL: 'Person',
  ROLE: 'SAID_BY',
  LENGTH: 4,
  KEY: 'Entity',
  FROM: 'Claim',
  TO: 'Entity',
  NAME: 'Person',
};

const names = readdirSync(join(projectRoot(), 'cypher'))
  .filter((file) => file.endsWith('.cypher') && !/\.(embedded|neo4j)\.cypher$/.test(file))
  .map((file) => file.replace('.cypher', ''));

/** A graph large enough that a scan costs the planner more than a seek. */
const crowd = [
  `UNWIND range(1, 3000) AS i
   CREATE (a:Article {id: 'article:' + i, origin: 'file:' + i, document: 'd' + i, complete: true})
   CREATE (s:Sentence {id: 'article:' + i + '#0'})
   CREATE (e:Entity:Person {id: 'person:' + i, name: 'P' + i, claims: i % 9})
   CREATE (c:Claim {id: 'claim:' + i, edge: 'e' + (i % 900), article: 'article:' + i, type: 'MEETS'})
   CREATE (a)-[:HAS_SENTENCE]->(s)-[:MENTIONS {start: 0, end: 1, text: 'P', kind: 'name'}]->(e)
   CREATE (c)-[:SUPPORTED_BY {start: 0, end: 1}]->(s)
   CREATE (c)-[:SUBJECT]->(e)`,
  `MATCH (c:Claim) MATCH (e:Entity {id: 'person:' + (1 + toInteger(rand() * 3000))})
   CREATE (c)-[:OBJECT]->(e), (c)-[:SAID_BY]->(e)`,
  `UNWIND range(1, 3000) AS i MATCH (a:Entity {id: 'person:' + i})
   MATCH (b:Entity {id: 'person:' + (1 + i * 7 % 3000)}) CREATE (a)-[:MEETS {id: 'e' + i}]->(b)`,
];

const server = testNeo4j();

if (server) {
  alone(server);
  let driver: Driver;
  const seen = new Set<string>();

  beforeAll(async () => {
    const engine = new Neo4jEngine(server, 60_000);
    await engine.define([...definitions('neo4j'), 'CALL db.awaitIndexes(60)']);
    for (const text of crowd) await engine.write([{ text, params: {} }]);
    await engine.close();
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  });
  afterAll(() => driver.close());

  test.each(names)('the plan of %s looks only where it means to', async (name) => {
    const { text } = statement({ name: 'neo4j' }, name, {}, filled);
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
    const used = operators(summary.plan).filter((operator) => costly.includes(operator));
    for (const operator of used) seen.add(`${name} ${operator}`);
    const excused = exceptions.flatMap(([file, operator]) => (file === name ? [operator] : []));
    expect(used.filter((operator) => !excused.includes(operator))).toEqual([]);
  });

  test.each(exceptions.filter(([, operator]) => operator === 'CartesianProduct'))(
    'the product in %s is of single rows',
    async (name) => {
      const { text } = statement({ name: 'neo4j' }, name, {}, filled);
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
      expect(leavesOfProducts(summary.plan).filter((leaf) => !singleRow.has(leaf))).toEqual([]);
    },
  );

  test('every exception is still needed', () => {
    const stale = exceptions.filter(([file, operator]) => !seen.has(`${file} ${operator}`));
    expect(stale.map(([file, operator]) => `${file} ${operator}`)).toEqual([]);
  });
} else {
  test.skip('plans: there is no Neo4j to ask', () => undefined);
}

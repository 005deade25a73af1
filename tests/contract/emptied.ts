import { Neo4jEngine } from '../../server/graph/neo4j/engine';
import type { TestNeo4j } from '../neo4j';

/** Removes everything that the test server holds. */
export async function emptied(server: TestNeo4j): Promise<void> {
  const engine = new Neo4jEngine(server, 60_000);
  await engine.write([{ text: 'MATCH (n) DETACH DELETE n', params: {} }]);
  await engine.close();
}

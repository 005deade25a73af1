// One real Neo4j for all tests of a run: NEO4J_TEST_URI where set, else started from Maven artifacts.
// Tests find it through EDGEWISE_TEST_NEO4J (JSON: uri, user, password) or the reason why there is none.
import { startNeo4j, whyNot } from '../scripts/neo4j.mjs';

let server;

export async function startTestNeo4j() {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env;
  if (NEO4J_TEST_URI) return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER, password: NEO4J_TEST_PASSWORD };
  const reason = whyNot();
  if (reason) return { reason };
  const home = new URL('../.neo4j/test-home', import.meta.url).pathname;
  server = await startNeo4j({ home, fresh: true });
  return { uri: server.uri, user: server.user, password: server.password };
}

export async function stopTestNeo4j() {
  await server?.stop();
}

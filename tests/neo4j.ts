/** The real Neo4j of this test run. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The server that scripts/test.mjs started, or null with a loud reason; with CI=true its absence fails the run. */
export function testNeo4j(): TestNeo4j | null {
  const told = JSON.parse(
    process.env['EDGEWISE_TEST_NEO4J'] ?? '{"reason":"run the tests by npm test, which starts it"}',
  ) as TestNeo4j | { readonly reason: string };
  if ('uri' in told) return told;
  console.warn(`NO REAL NEO4J: ${told.reason}. Its tests are skipped.`);
  return null;
}

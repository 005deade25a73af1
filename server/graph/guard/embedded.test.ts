import { assertAnswerable } from './embedded';

test.each([
  ['MATCH (n) RETURN n, count(*)', false],
  ['MATCH (n) RETURN n, collect(n.name) AS names', false],
  ['MATCH (n)-[r]->(m) RETURN n.name, count(m), m', false],
  ['MATCH (n) RETURN n', true],
  ['MATCH (n) RETURN count(n)', true],
  ['MATCH (n) RETURN n.name, count(*)', true],
  ['MATCH (n) RETURN n.count, n', true],
  ['MATCH (n) WITH n, count(*) AS c RETURN n.name, c', true],
  ['MATCH (n) RETURN n ORDER BY count(n)', true],
  ['RETURN 1', true],
])('%s: %s', (cypher, answerable) => {
  if (answerable) expect(() => assertAnswerable(cypher)).not.toThrow();
  else expect(() => assertAnswerable(cypher)).toThrow('cannot return');
});

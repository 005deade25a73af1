import { columnNames } from './columns';
import { edited } from './edits';
import { limitEdits } from './limit';
import { cypherTokens } from './tokens';

test.each([
  ['MATCH (n) RETURN n', 'MATCH (n) RETURN n LIMIT 9'],
  ['MATCH (n) RETURN n // all\n', 'MATCH (n) RETURN n LIMIT 9 // all\n'],
  ['MATCH (n) RETURN n ORDER BY n.x SKIP 2;', 'MATCH (n) RETURN n ORDER BY n.x SKIP 2 LIMIT 9;'],
  ['MATCH (n) WITH n LIMIT 5 RETURN n', 'MATCH (n) WITH n LIMIT 5 RETURN n LIMIT 9'],
  ['CALL { RETURN 1 AS x LIMIT 1 } RETURN x', 'CALL { RETURN 1 AS x LIMIT 1 } RETURN x LIMIT 9'],
  ['MATCH (n) RETURN n LIMIT 3', 'MATCH (n) RETURN n LIMIT 3'],
  ['MATCH (n) RETURN n LIMIT $limit', 'MATCH (n) RETURN n LIMIT $limit'],
  ['RETURN 1 AS x UNION RETURN 2 AS x', 'RETURN 1 AS x UNION RETURN 2 AS x'],
  ['CALL db.labels()', 'CALL db.labels()'],
])('%j is sent as %j', (cypher, text) => {
  expect(edited(cypher, limitEdits(cypherTokens(cypher), 9)).text).toBe(text);
});

test.each([
  ['MATCH (n) RETURN n.name, count( * )', ['n.name', 'count(*)'], ['n.name', 'count( * )']],
  ['RETURN date($d) AS day, 1+1 ORDER BY day', ['day', '(1 + 1)'], ['day', '1+1']],
  ['RETURN DISTINCT n.x LIMIT 1', ['x'], ['n.x']],
  ['RETURN *', ['a', 'b'], ['a', 'b']],
  ['RETURN n', ['n'], ['n']],
  ['CALL db.labels()', ['label'], ['label']],
])('the columns of %j', (cypher, given, names) => {
  expect(columnNames(cypher, cypherTokens(cypher), given)).toEqual(names);
});

import { edited } from './edits';
import { embeddedEdits } from './embedded';
import { cypherTokens } from './tokens';

const sent = (cypher: string, params = {}): string =>
  edited(cypher, embeddedEdits(cypher, cypherTokens(cypher), params)).text;

test.each([
  ['MATCH (n) RETURN n, count(*)', 'MATCH (n) RETURN n AS n, count(*) AS `count(*)`'],
  [
    'MATCH (n) RETURN n.x, m, count(n) AS c ORDER BY c LIMIT 1',
    'MATCH (n) RETURN n.x AS `n.x`, m AS m, count(n) AS c ORDER BY c LIMIT 1',
  ],
  ['RETURN sum(x) AS s', 'RETURN coalesce(sum(x), 0) AS s'],
  ['WITH p, sum(DISTINCT r.x) AS s RETURN s', 'WITH p, coalesce(sum(DISTINCT r.x), 0) AS s RETURN s'],
  ['RETURN round(x.y / 2) AS r', 'RETURN floor(x.y / 2 + 0.5) AS r'],
  ['RETURN [1] + 2 AS a, 1 + [2] AS b', 'RETURN [1] + [2] AS a, [1] + [2] AS b'],
  ["MATCH (p) RETURN p.aliases + 'x' AS a", "MATCH (p) RETURN p.aliases + ['x'] AS a"],
  [
    'MATCH p = shortestPath((a)-[*]-(b)) RETURN p',
    'MATCH p = shortestPath((a)-[*]-(b)) WHERE a <> b RETURN p',
  ],
  [
    'MATCH p = shortestPath((a:X {y: 1})-[*]-(b:Z)) WHERE a.x > 1 OR b.x > 1 RETURN p',
    'MATCH p = shortestPath((a:X {y: 1})-[*]-(b:Z)) WHERE a <> b AND ( a.x > 1 OR b.x > 1) RETURN p',
  ],
  [
    "MATCH (m) WHERE m.y = '1995' RETURN m",
    "MATCH (m) WHERE (m.y = '1995' AND coalesce(m.y >= '', m.y IS NULL)) RETURN m",
  ],
  [
    "MATCH (m) WHERE m.y <> '5' RETURN m",
    "MATCH (m) WHERE (NOT (m.y = '5' AND coalesce(m.y >= '', m.y IS NULL))) RETURN m",
  ],
  [
    "MATCH (m) WHERE m.y IN ['a', '5'] RETURN m",
    "MATCH (m) WHERE (m.y IN ['a', '5'] AND coalesce(m.y >= '', m.y IS NULL)) RETURN m",
  ],
])('%s is sent as %s', (cypher, text) => {
  expect(sent(cypher)).toBe(text);
});

test.each([
  'MATCH (n) RETURN n',
  'MATCH (n) RETURN count(n)  AS c',
  'MATCH (n) RETURN n.sum, n.round',
  'MATCH (n) RETURN n.a + n.b AS c, 1 + 2 AS d',
  "MATCH (n) WHERE n.name = 'Lena' AND n.x = 5 RETURN n",
  'MATCH (n) WITH collect(n) AS l UNWIND l AS m RETURN m',
  'MATCH (n) RETURN [x IN collect(n) | x.name] AS names',
  'MATCH p = (a)-[*]-(b) RETURN [n IN nodes(p) | labels(n)] AS l',
  'MATCH p = (a)-[*]-(b) RETURN size([n IN nodes(p) WHERE n.x > 1]) AS c',
  'MATCH (n) RETURN coalesce(n.name, n.title) AS name, CASE WHEN n.x THEN n.y ELSE 1 END AS y',
  'MATCH (n) RETURN max(n.age) AS a, min(n.age) AS b',
  'MATCH (a)-[r]-(b) RETURN collect(a.name) + collect(b.name) AS l, [a, b] AS pair',
  'UNWIND labels(n) AS label RETURN label, 1 AS one',
])('%s stays as it is', (cypher) => {
  expect(sent(cypher)).toBe(cypher);
});

test.each([
  ['MATCH (n) RETURN coalesce(n, 1) AS x', 'through CASE, coalesce'],
  ['MATCH (n) RETURN CASE WHEN n.x THEN n ELSE null END AS x', 'through CASE, coalesce'],
  ['MATCH (n) RETURN max(n) AS x', 'through CASE, coalesce'],
  ['MATCH (n) WITH n AS m RETURN min(m) AS x', 'through CASE, coalesce'],
  ['MATCH (n) WITH collect(n) AS l RETURN [x IN l | x] AS l', 'list comprehension'],
  ['MATCH (n) WITH collect(DISTINCT n) AS l RETURN [x IN l WHERE x.a] AS l', 'list comprehension'],
  ['MATCH p = (a)--(b) RETURN [x IN nodes(p) | {n: x}] AS l', 'list comprehension'],
  ['MATCH (n) WITH collect(n) AS l RETURN l + l AS l', 'added up'],
  ['MATCH (a)--(b) RETURN collect(a) + collect(DISTINCT b) AS l', 'added up'],
  ['MATCH (a)--(b) RETURN [a] + [b] AS l', 'added up'],
  ['MATCH p = (a)--(b), q = (b)--(c) RETURN nodes(p) + nodes(q) AS l', 'added up'],
  ['WITH [1] AS l, 2 AS x RETURN l + x AS l', 'appended to a list'],
  ['RETURN reduce(s = [], x IN y | s + x) AS l', 'appended to a list'],
  ['MATCH (n) RETURN percentileDisc(n.x, 0.5) AS p', 'percentileDisc'],
])('%s is refused: %s', (cypher, why) => {
  expect(() => sent(cypher)).toThrow(why);
});

test('a numeric text may be a parameter', () => {
  expect(sent('MATCH (m) WHERE m.y = $y RETURN m', { y: '7' })).toContain('coalesce(m.y');
  expect(sent('MATCH (m) WHERE m.y = $y RETURN m', { y: 'x' })).not.toContain('coalesce');
});

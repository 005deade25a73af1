import { assertNoDoubling, longestNest } from './loops';
import { boundRanges } from './ranges';
import { edited } from './edits';
import { cypherTokens } from './tokens';

const bounded = (cypher: string, params = {}): string =>
  edited(cypher, boundRanges(cypher, cypherTokens(cypher), params).edits).text;

test.each([
  ['RETURN 1', 0],
  ['RETURN [1, 2, 3]', 0],
  ['MATCH (n) WHERE n.x IN [1, 2] RETURN n[0]', 0],
  ['RETURN [x IN list | x]', 1],
  ['RETURN [x IN a | x] + [y IN b | y]', 1],
  ['RETURN any(x IN a WHERE x > 1) AND all(y IN b WHERE y > 1)', 1],
  ['RETURN reduce(s = 0, x IN a | s + reduce(t = 0, y IN b | t + y))', 2],
  ['RETURN [x IN a WHERE any(y IN [z IN b | z] WHERE y = x) | x]', 3],
  ['RETURN [x IN [y IN a | y] | x]', 2],
])('%s loops %d deep', (cypher, nest) => {
  expect(longestNest(cypherTokens(cypher))).toBe(nest);
});

test.each([
  'RETURN range(1, 2000000000)',
  'UNWIND range(1, 1_000_000_000) AS x RETURN x',
  'RETURN range(0, 1000 * 1000 * 10)',
  'RETURN range(0, 10 ^ 9)',
  'RETURN range(1000000000, 1, -1)',
  'RETURN range(-1000000, 1000000)',
  'RETURN range(1, $n)',
  'RETURN range (1, 0x7fffffff)',
  'RETURN `range`(1, 2000000000)',
  'RETURN [x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE y < 0)]',
  'WITH range(1, 1000000) AS l RETURN size([x IN l WHERE any(y IN l WHERE y < 0)])',
])('%s is refused', (cypher) => {
  expect(() => bounded(cypher, { n: 2_000_000_000 })).toThrow('range of more than');
});

test.each([
  'RETURN range(1, 1000000)',
  'RETURN range(0, 999999999, 1000)',
  'RETURN range(1, $n)',
  'RETURN [x IN range(1, 100) | [y IN range(1, 100) | x * y]]',
  'RETURN range(5, 1)',
  'RETURN n.range',
])('%s stays as it is', (cypher) => {
  expect(bounded(cypher, { n: 10 })).toBe(cypher);
});

test('a range whose length shows when it runs is bounded then', () => {
  expect(bounded('WITH 5 AS n RETURN range(0, n - 1)')).toBe(
    'WITH 5 AS n RETURN range(0, n - 1, CASE WHEN (n - 1) - (0) >= 1000000 THEN 0 ELSE 1 END)',
  );
  expect(bounded('RETURN range(0, size(l), 2)')).toBe(
    'RETURN range(0, size(l), CASE WHEN abs((size(l)) - (0)) >= 1000000 * abs(2) THEN 0 ELSE 2 END)',
  );
});

test.each([
  ["RETURN reduce(s = 'x', i IN range(1, 40) | s + s)", true],
  ['RETURN reduce(s = [1], i IN l | s + [0] + s)', true],
  ['RETURN reduce(s = {}, i IN l | {a: s, b: s})', true],
  ['RETURN reduce(s = [1], i IN l | CASE WHEN i > 1 THEN s + s ELSE s END)', true],
  ['RETURN reduce(s = 0, i IN l | s + i)', false],
  ['RETURN reduce(s = 0, i IN l | CASE WHEN i > s THEN i ELSE s END)', false],
  ['RETURN reduce(s = {n: 0, t: 0}, i IN l | {n: s.n + 1, t: s.t + i})', false],
  ['RETURN reduce(s = l[0], i IN l | s)', false],
])('%s doubles: %s', (cypher, refused) => {
  const check = (): void => assertNoDoubling(cypher, cypherTokens(cypher));
  if (refused) expect(check).toThrow('could double');
  else expect(check).not.toThrow();
});

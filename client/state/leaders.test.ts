import { node } from './fixture';
import { leadersOf } from './leaders';

const scene = {
  nodes: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((ref) => [ref, node(ref)])),
  measures: { degree: { a: 1, b: 3, c: 2, d: 1, e: 0 } },
};
const wordsOf = (...given: Parameters<typeof leadersOf>) => leadersOf(...given).map(({ words }) => words);

test('names by value, equals by ref, none without a value, none that is gone', () => {
  const values = { d: 1, a: 1, b: 3, e: 0, gone: 9 };
  expect(wordsOf('degree', values, scene)).toEqual(['B · 3', 'A · 1', 'D · 1']);
  expect(wordsOf('betweenness', { a: 0.254, b: 0 }, scene)).toEqual(['A · 25 %']);
});

test('groups by size, named by their best connected; those alone are none', () => {
  const values = { a: 1, b: 0, c: 0, d: 0, e: 2 };
  expect(leadersOf('community', values, scene)).toEqual([
    { key: 'group 0', words: 'B and 2 others', refs: ['b', 'c', 'd'] },
  ]);
  expect(wordsOf('community', { a: 1, c: 1 }, scene)).toEqual(['C and another']);
});

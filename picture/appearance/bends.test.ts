import { bends } from './bends';

const edge = (ref: string, from: string, to: string) => ({ ref, from, to });

test.each([
  ['a lone edge bends a little', [edge('e', 'a', 'b')], [14]],
  ['two lie side by side', [edge('e', 'a', 'b'), edge('f', 'a', 'b')], [-15, 15]],
  ['also where one leads back', [edge('e', 'a', 'b'), edge('f', 'b', 'a')], [-15, -15]],
  ['the order of the list is no matter', [edge('f', 'a', 'b'), edge('e', 'a', 'b')], [15, -15]],
  ['a loop reaches out of its node', [edge('e', 'a', 'a')], [44]],
])('%s', (_what, edges, expected) => {
  const found = bends(edges);
  expect(edges.map(({ ref }) => found.get(ref)?.distance)).toEqual(expected);
});

test('forty of a pair keep within bounds, each in its own place', () => {
  const found = bends(Array.from({ length: 40 }, (_, i) => edge(`e${i}`, 'a', 'b')));
  const distances = [...found.values()].map(({ distance }) => distance);
  expect(new Set(distances).size).toBe(40);
  expect(Math.max(...distances) - Math.min(...distances)).toBeCloseTo(420);
});

test('no two loops of a node stand in the same place', () => {
  const found = bends(Array.from({ length: 20 }, (_, i) => edge(`e${i}`, 'a', 'a')));
  expect(new Set([...found.values()].map(({ distance, turn }) => `${distance} ${turn}`)).size).toBe(20);
  expect(new Set([...found.values()].map(({ turn }) => turn)).size).toBe(20);
});

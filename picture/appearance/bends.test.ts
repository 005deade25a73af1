import { bends } from './bends';

const edge = (ref: string, from: string, to: string) => ({ ref, from, to });

test.each([
  ['a lone edge bends a little', [edge('e', 'a', 'b')], [14]],
  ['two lie side by side', [edge('e', 'a', 'b'), edge('f', 'a', 'b')], [-15, 15]],
  ['also where one leads back', [edge('e', 'a', 'b'), edge('f', 'b', 'a')], [-15, -15]],
  ['order of the list is no matter', [edge('f', 'a', 'b'), edge('e', 'a', 'b')], [15, -15]],
])('%s', (_what, edges, expected) => {
  const found = bends(edges);
  expect(edges.map(({ ref }) => found.get(ref))).toEqual(expected);
});

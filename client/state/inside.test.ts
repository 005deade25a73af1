import { edge, node, row } from './fixture';
import { edgesInside, weightOf } from './inside';

const scene = {
  ...row,
  nodes: { a: node('a'), b: node('b'), c: node('c'), d: node('d') },
  edges: Object.fromEntries(
    [
      edge('a', 'b', { count: 1, outlets: 1, outletNames: ['North'] }),
      edge('b', 'c', { count: 3, outlets: 2, outletNames: ['North', 'East'] }),
      edge('c', 'd'),
    ].map((line) => [line.ref, line]),
  ),
};
const inside = (nodes: string[], edges: string[] = []): string[] =>
  edgesInside({ ...scene, selection: { nodes, edges } }).map(({ ref }) => ref);

test.each([
  [['a'], [], []],
  [['a', 'c'], [], []],
  [['a', 'b', 'c'], [], ['b|MEETS|c', 'a|MEETS|b']],
  [['a', 'b'], ['c|MEETS|d'], ['a|MEETS|b', 'c|MEETS|d']],
])('edges of %j and %j, best evidenced first', (nodes, edges, expected) => {
  expect(inside(nodes, edges)).toEqual(expected);
});

test('claims and outlets add up, an outlet once', () => {
  expect(weightOf(Object.values(scene.edges))).toEqual({ claims: 4, outlets: 2 });
  expect(weightOf([])).toEqual({ claims: 0, outlets: 0 });
});

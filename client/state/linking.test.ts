import type { Path } from '../../model/api/paths';
import { edge, node } from './fixture';
import { pairsOf, unionOf } from './linking';

const path = (...refs: string[]): Path => ({
  nodes: refs.map((ref) => node(ref)),
  edges: refs.slice(1).map((ref, i) => edge(refs[i] ?? '', ref)),
  sentences: [],
  cites: [],
  cost: 1,
});

test.each([
  [[], []],
  [['a'], []],
  [['a', 'b'], ['ab']],
  [
    ['a', 'b', 'c'],
    ['ab', 'ac', 'bc'],
  ],
])('pairs of %j', (refs, pairs) => expect(pairsOf(refs).map((pair) => pair.join(''))).toEqual(pairs));

test('paths that share nodes and edges bring each once', () => {
  const { nodes, edges } = unionOf([path('a', 'b', 'c'), path('a', 'b', 'd')]);
  expect(nodes.map(({ ref }) => ref)).toEqual(['a', 'b', 'c', 'd']);
  expect(edges.map(({ ref }) => ref)).toEqual(['a|MEETS|b', 'b|MEETS|c', 'b|MEETS|d']);
});

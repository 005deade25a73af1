import type { Edge } from '../../../model/api/graph';
import { edge, node } from '../fixture';
import { folded } from './fold';

/** Two triangles that one edge joins, a pair, and one that stands alone. */
const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((ref) => node(ref));
const edges = ['ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd', 'gh', 'bd'].map(([from = '', to = '']) =>
  edge(from, to),
);
const of = { a: 0, b: 0, c: 0, d: 1, e: 1, f: 1, g: 2, h: 2, i: 3 };
const most = { nodes: 20, edges: 20 };

const told = ({ ref, properties }: Edge): string =>
  ref.includes(':edges:') ? `${ref} ${Number(properties['edges'])}` : ref;

/** What is drawn, as sorted words. */
function foldedTo(
  open: readonly number[],
  alone: readonly string[] = [],
  limits = most,
  groups: object = of,
) {
  const groupsOf = groups as Readonly<Record<string, number>>;
  const found = folded({ nodes, edges }, { of: groupsOf, open }, new Set(alone), limits);
  return {
    nodes: found.nodes.map(({ ref, caption }) => (ref.startsWith(':') ? caption : ref)).sort(),
    edges: found.edges.map(told).sort(),
  };
}

const B = 'B and 2 others';
const D = 'D and 2 others';
const G = 'G and another';

test.each([
  ['each group is one node, one alone stays itself', [], [], [B, D, G, 'i']],
  ['an open group is its members', [1], [], [B, G, 'd', 'e', 'f', 'i']],
  ['what stands alone leaves its group', [], ['b'], ['C and another', D, G, 'b', 'i']],
  ['who is left of a pair is no group', [], ['g'], [B, D, 'g', 'h', 'i']],
  ['all open', [0, 1, 2], [], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']],
])('%s', (_what, open, alone, drawn) => {
  expect(foldedTo(open, alone).nodes).toEqual([...drawn].sort());
});

test('edges between groups are gathered and counted, those within are not drawn', () => {
  expect(foldedTo([]).edges).toEqual([':group:0|:edges:|:group:1 2']);
  expect(foldedTo([1]).edges).toEqual([':group:0|:edges:|d 2', 'd|MEETS|e', 'e|MEETS|f', 'f|MEETS|d']);
});

test('without room for all members the best connected are drawn, and the rest stays a group', () => {
  expect(foldedTo([0, 1], [], { nodes: 6, edges: 20 }).nodes).toEqual(
    ['C and another', 'E and another', G, 'b', 'd', 'i'].sort(),
  );
});

test('without room for all edges those between groups and the best evidenced are drawn', () => {
  expect(foldedTo([0], [], { nodes: 20, edges: 2 }).edges).toHaveLength(2);
  expect(foldedTo([0], [], { nodes: 20, edges: 2 }).edges.some((one) => one.includes(':edges:'))).toBe(true);
});

test('newcomers that no group was found for are drawn', () => {
  const known = Object.fromEntries(Object.entries(of).filter(([ref]) => ref !== 'h'));
  expect(foldedTo([], [], most, known).nodes).toEqual([B, D, 'g', 'h', 'i'].sort());
});

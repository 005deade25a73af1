import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness';
import { measureNames, type MeasureName } from './measure-words';
import { measure } from './measures';
import { randomFrom } from './random';
import type { LayoutEdge } from './types';

const edges = (...pairs: string[]): LayoutEdge[] =>
  pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
const letters = (word: string): string[] => Array.from(word);
const seed = 1;

test.each<[MeasureName, string, string, string[], Record<string, number>]>([
  ['degree', 'a pair with three edges and a loop', 'abc', ['ab', 'ba', 'ab', 'aa'], { a: 1, b: 1, c: 0 }],
  ['betweenness', 'the middle of a path', 'abc', ['ab', 'bc'], { a: 0, b: 1, c: 0 }],
  [
    'betweenness',
    'two ways share',
    'abcd',
    ['ab', 'bd', 'ac', 'cd'],
    { a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 },
  ],
  ['betweenness', 'two nodes', 'ab', ['ab'], { a: 0, b: 0 }],
  [
    'community',
    'two triangles',
    'abcdef',
    ['ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd'],
    { a: 0, b: 0, c: 0, d: 1, e: 1, f: 1 },
  ],
  [
    'community',
    'the larger is the first',
    'abcde',
    ['ab', 'cd', 'de', 'ec'],
    { a: 1, b: 1, c: 0, d: 0, e: 0 },
  ],
  ['community', 'no edges', 'ab', [], { a: 0, b: 1 }],
])('%s: %s', (name, _what, nodes, pairs, expected) => {
  const { values, sample } = measure({ name, nodes: letters(nodes), edges: edges(...pairs), seed });
  expect(sample).toBeNull();
  expect(Object.keys(values)).toEqual(letters(nodes));
  for (const [ref, value] of Object.entries(expected)) expect(values[ref]).toBeCloseTo(value, 9);
});

test.each(measureNames)('%s of nothing', (name) => {
  expect(measure({ name, nodes: [], edges: [], seed })).toEqual({ values: {}, sample: null });
});

function scattered(count: number, each: number): { nodes: string[]; edges: LayoutEdge[] } {
  const random = randomFrom(11);
  const nodes = Array.from({ length: count }, (_, i) => `n${i}`);
  const drawn = nodes
    .slice(1)
    .flatMap((ref, i) =>
      Array.from({ length: each }, () => ({ from: ref, to: `n${Math.floor(random() ** 2 * (i + 1))}` })),
    );
  return { nodes, edges: drawn };
}

test('betweenness agrees with graphology, an implementation of others', () => {
  const graph = scattered(120, 2);
  const other = new UndirectedGraph();
  for (const ref of graph.nodes) other.addNode(ref);
  for (const { from, to } of graph.edges) if (from !== to) other.mergeEdge(from, to);
  const theirs = betweenness(other);
  const { values } = measure({ name: 'betweenness', ...graph, seed });
  for (const ref of graph.nodes) expect(values[ref]).toBeCloseTo(theirs[ref] ?? -1, 9);
});

test('above 1,500 nodes betweenness is estimated, says so, and finds the same bridges', () => {
  const graph = scattered(1600, 2);
  const { values, sample } = measure({ name: 'betweenness', ...graph, seed });
  expect(sample).toBe(400);
  const first = Object.keys(values).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const exact = measure({
    name: 'betweenness',
    nodes: graph.nodes.slice(0, 1500),
    edges: graph.edges.slice(0, 2998),
    seed,
  });
  const best = Object.keys(exact.values).sort((a, b) => (exact.values[b] ?? 0) - (exact.values[a] ?? 0));
  expect(first.slice(0, 5).filter((ref) => best.slice(0, 8).includes(ref))).toHaveLength(5);
});

import { boundsOf } from './boxes';
import { computeLayout } from './compute';
import { countCrossings } from './crossings';
import { skeletonOf } from './skeleton';
import { layoutKinds, type LayoutEdge, type LayoutNode, type LayoutRequest, type Positions } from './types';

const node = (ref: string, more: Partial<LayoutNode> = {}): LayoutNode => ({
  ref,
  width: 90,
  height: 60,
  dy: 10,
  ...more,
});
const nodes = (...refs: string[]): LayoutNode[] => refs.map((ref) => node(ref));
const edge = (from: string, to: string): LayoutEdge => ({ from, to });

const wheel = {
  nodes: nodes('hub', ...Array.from({ length: 12 }, (_, i) => `rim${i}`)),
  edges: Array.from({ length: 12 }, (_, i) => [
    edge('hub', `rim${i}`),
    edge(`rim${i}`, `rim${(i + 1) % 12}`),
  ]).flat(),
};
const graphs: Readonly<Record<string, Pick<LayoutRequest, 'nodes' | 'edges'>>> = {
  nothing: { nodes: [], edges: [] },
  'one node': { nodes: nodes('a'), edges: [] },
  'a loop': { nodes: nodes('a'), edges: [edge('a', 'a')] },
  'two that nothing connects': { nodes: nodes('a', 'b'), edges: [] },
  'two with three edges': { nodes: nodes('a', 'b'), edges: [edge('a', 'b'), edge('b', 'a'), edge('a', 'b')] },
  'three parts': { nodes: nodes('a', 'b', 'c', 'd', 'e'), edges: [edge('a', 'b'), edge('c', 'd')] },
  'a wheel': wheel,
  'wide and narrow boxes': {
    nodes: Array.from({ length: 30 }, (_, i) =>
      node(`n${i}`, { width: 30 + ((i * 53) % 140), time: Date.UTC(2017, i % 5) }),
    ),
    edges: Array.from({ length: 40 }, (_, i) => edge(`n${(i * 7) % 30}`, `n${(i * 11 + 3) % 30}`)),
  },
};
const cases = layoutKinds.flatMap((kind) => Object.keys(graphs).map((graph) => [kind, graph] as const));

/** Pairs of boxes that cover each other. */
function covered(given: readonly LayoutNode[], at: Positions): string[] {
  return given.flatMap((a, i) =>
    given.slice(i + 1).flatMap((b) => {
      const [p, q] = [at[a.ref], at[b.ref]];
      if (!p || !q) return [`${a.ref} or ${b.ref} has no place`];
      const x = (a.width + b.width) / 2 - Math.abs(p.x - q.x);
      const y = (a.height + b.height) / 2 - Math.abs(p.y + (a.dy ?? 0) - q.y - (b.dy ?? 0));
      return x > 0.5 && y > 0.5 ? [`${a.ref} over ${b.ref}`] : [];
    }),
  );
}

test.each(cases)(
  '%s of %s: each node has a place, none covers another, twice the same',
  async (kind, name) => {
    const graph = graphs[name] ?? { nodes: [], edges: [] };
    const request: LayoutRequest = { kind, ...graph, seed: 7 };
    const at = await computeLayout(request);
    expect(Object.keys(at).sort()).toEqual(graph.nodes.map(({ ref }) => ref).sort());
    for (const { x, y } of Object.values(at)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(covered(graph.nodes, at)).toEqual([]);
    expect(await computeLayout(request)).toEqual(at);
  },
);

test.each([
  ['a ref that stands twice', { nodes: nodes('a', 'a'), edges: [] }, 'the node a stands twice'],
  ['an end that is no node', { nodes: nodes('a'), edges: [edge('a', 'b')] }, 'an edge ends at b'],
  ['a beginning that is no node', { nodes: nodes('a'), edges: [edge('b', 'a')] }, 'an edge begins at b'],
  ['a node without size', { nodes: [node('a', { width: 0 })], edges: [] }, 'the node a has no size: 0 x 60'],
  [
    'fixed nowhere',
    { nodes: [node('a', { fixed: true })], edges: [] },
    'the node a is fixed and has no place',
  ],
])('%s is refused', async (_what, graph, message) => {
  await expect(computeLayout({ kind: 'force', ...graph, seed: 1 })).rejects.toThrow(message);
});

test.each(layoutKinds)('%s leaves what is fixed in its place, to the last digit', async (kind) => {
  const held = wheel.nodes.map((one, i) =>
    i < 3 ? { ...one, x: 123.456 + 200 * i, y: -77.7, fixed: true } : one,
  );
  const at = await computeLayout({ kind, nodes: held, edges: wheel.edges, seed: 1 });
  for (const { ref, x, y, fixed } of held) if (fixed) expect(at[ref]).toEqual({ x, y });
});

test('newcomers come beside what stands, and cover nothing', async () => {
  const standing = nodes('a', 'b').map((one, i) => ({ ...one, x: 400 * i, y: 0, fixed: true }));
  const given = [...standing, ...nodes('new1', 'new2', 'new3')];
  const edges = [edge('a', 'b'), edge('b', 'new1'), edge('b', 'new2'), edge('new3', 'b')];
  const at = await computeLayout({ kind: 'force', nodes: given, edges, seed: 1 });
  expect(covered(given, at)).toEqual([]);
  for (const ref of ['new1', 'new2', 'new3'])
    expect(Math.hypot((at[ref]?.x ?? 0) - 400, at[ref]?.y ?? 0)).toBeLessThan(300);
});

test('the middle stays where it was', async () => {
  const given = wheel.nodes.map((one, i) => ({ ...one, x: 1000 + i, y: -500 - i }));
  const at = await computeLayout({ kind: 'force', nodes: given, edges: wheel.edges, seed: 1 });
  const box = boundsOf(given.map((one) => ({ ...one, dy: 10, ...(at[one.ref] ?? { x: 0, y: 0 }) })));
  expect(box.x + box.width / 2).toBeCloseTo(1006, 3);
  expect(box.y + box.height / 2).toBeCloseTo(-496, 3);
});

test('forces draw a wheel without a crossing', async () => {
  const at = await computeLayout({ kind: 'force', ...wheel, seed: 1 });
  const { bodies, bonds } = skeletonOf(wheel);
  const places = bodies.map(({ ref }) => at[ref] ?? { x: 0, y: 0 });
  expect(countCrossings(places, bonds)).toBe(0);
});

test('time runs from left to right, what has none stands before', async () => {
  const given = [
    node('late', { time: Date.UTC(2017, 5) }),
    node('never'),
    node('early', { time: Date.UTC(2014, 1) }),
  ];
  const at = await computeLayout({ kind: 'time', nodes: given, edges: [edge('late', 'early')], seed: 1 });
  const order = Object.entries(at).sort(([, a], [, b]) => a.x - b.x);
  expect(order.map(([ref]) => ref)).toEqual(['never', 'early', 'late']);
});

test('a layout tells how far it is, and stops when told', async () => {
  const many = Array.from({ length: 600 }, (_, i) => `n${i}`);
  const request: LayoutRequest = {
    kind: 'force',
    nodes: nodes(...many),
    edges: many.slice(1).map((ref, i) => edge(ref, `n${(i * 7) % 50}`)),
    seed: 1,
  };
  const stop = new AbortController();
  const seen: number[] = [];
  const work = computeLayout(request, {
    signal: stop.signal,
    onStep: ({ done, positions }) => {
      seen.push(done);
      expect(Object.keys(positions())).toHaveLength(600);
      if (seen.length === 2) stop.abort(new Error('enough'));
    },
  });
  await expect(work).rejects.toThrow('enough');
  expect(seen).toHaveLength(2);
  expect(seen.every((done) => done > 0 && done < 1)).toBe(true);
});

test('layers of too large a graph are refused with the measure', async () => {
  const many = nodes(...Array.from({ length: 601 }, (_, i) => `n${i}`));
  const work = computeLayout({ kind: 'layered', nodes: many, edges: [], seed: 1 });
  await expect(work).rejects.toThrow('layers take too long for 601 nodes');
});

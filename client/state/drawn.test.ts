import { drawn, MOST } from './drawn';
import { edge, node } from './fixture';
import { emptyScene, type Scene } from './scene';
import { visible } from './visible';

/** A star of so many nodes, and as many edges more among the first. */
function star(count: number, more = 0): Scene {
  const nodes = Array.from({ length: count }, (_, i) => node(`n${i}`));
  const rays = nodes.slice(1).map(({ ref }) => edge('n0', ref));
  const others = Array.from({ length: more }, (_, i) => ({
    ...edge(`n${1 + (i % 90)}`, `n${91 + (i % 89)}`, { count: i }),
    ref: `more ${i}`,
  }));
  return {
    ...emptyScene,
    nodes: Object.fromEntries(nodes.map((one) => [one.ref, one])),
    edges: Object.fromEntries([...rays, ...others].map((line) => [line.ref, line])),
  };
}

test('within bounds all that can be seen is drawn', () => {
  const scene = star(MOST.nodes);
  expect(drawn(scene)).toBe(visible(scene));
});

test('of too many nodes the best connected are drawn, the selected and pinned in any case', () => {
  const last = `n${MOST.nodes + 499}`;
  const scene = { ...star(MOST.nodes + 500, 50), selection: { nodes: [last], edges: [] }, pinned: ['n1999'] };
  const { nodes, edges } = drawn(scene);
  const refs = nodes.map(({ ref }) => ref);
  expect(nodes).toHaveLength(MOST.nodes);
  expect(refs).toEqual(expect.arrayContaining(['n0', 'n1', 'n91', last, 'n1999']));
  expect(edges.every(({ from, to }) => refs.includes(from) && refs.includes(to))).toBe(true);
  expect(drawn(scene)).toBe(drawn(scene));
});

test('of too many edges the best evidenced are drawn', () => {
  const { edges } = drawn(star(200, MOST.edges + 100));
  expect(edges).toHaveLength(MOST.edges);
  expect(Math.min(...edges.map(({ properties }) => Number(properties['count'] ?? 0)))).toBeGreaterThan(50);
});

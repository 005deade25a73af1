import { drawn, lacksGroups, MOST } from './drawn';
import { edge, node } from './fixture';
import { emptyScene, type Scene } from './scene';
import { ofNode } from './selection';
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

const grouped = (scene: Scene): Scene => ({
  ...scene,
  groups: { of: Object.fromEntries(Object.keys(scene.nodes).map((ref) => [ref, 0])), open: [] },
});

test('of too much a group stands in, but for what is pinned and the few that are selected', () => {
  const scene = grouped({ ...star(MOST.nodes + 500), selection: ofNode('n7'), pinned: ['n9'] });
  expect(drawn(scene).nodes.map(({ ref }) => ref)).toEqual(['n7', 'n9', ':group:0']);
  expect(drawn({ ...scene, camera: { x: 0, y: 0, zoom: 1 } })).toBe(drawn(scene));
  const all = { ...scene, selection: { nodes: Object.keys(scene.nodes), edges: [] }, pinned: [] };
  expect(drawn(all).nodes.map(({ caption }) => caption)).toEqual(['N0 and 2499 others']);
});

test('groups are needed for too many edges as well, and are not there before they were worked out', () => {
  const scene = star(200, MOST.edges + 100);
  expect(lacksGroups(scene)).toBe(true);
  expect(lacksGroups(grouped(scene))).toBe(false);
  expect(lacksGroups(star(200))).toBe(false);
});

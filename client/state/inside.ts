import type { Edge } from '../../model/api/graph';
import type { Scene } from './scene';
import { visible } from './visible';

const count = (edge: Edge, name: string): number => {
  const value = edge.properties[name];
  return typeof value === 'number' ? value : 0;
};

/** Edges that a selection is about: the selected ones and those between selected nodes, best evidenced first. */
export function edgesInside(scene: Scene): Edge[] {
  const nodes = new Set(scene.selection.nodes);
  const edges = new Set(scene.selection.edges);
  return visible(scene)
    .edges.filter(({ ref, from, to }) => edges.has(ref) || (nodes.has(from) && nodes.has(to)))
    .sort(
      (a, b) =>
        count(b, 'outlets') - count(a, 'outlets') ||
        count(b, 'count') - count(a, 'count') ||
        (a.ref < b.ref ? -1 : 1),
    );
}

/** What edges add up to: claims, and the outlets that tell them. */
export function weightOf(edges: readonly Edge[]): { readonly claims: number; readonly outlets: number } {
  const outlets = edges.flatMap(({ properties }) => properties['outletNames'] ?? []);
  return {
    claims: edges.reduce((sum, edge) => sum + count(edge, 'count'), 0),
    outlets: new Set(outlets).size,
  };
}

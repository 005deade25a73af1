import type { Scene as Drawn } from '../../model/scene';
import type { Scene } from '../state/scene';
import { visible } from '../state/visible';

/** What is drawn on the canvas as it travels: only nodes that have a place, and edges between them. */
export function drawnScene(scene: Scene, only: 'all' | 'selection'): Drawn {
  const { nodes, edges } = visible(scene);
  const chosen = new Set(scene.selection.nodes);
  const chosenEdges = new Set(scene.selection.edges);
  for (const edge of edges) {
    if (!chosenEdges.has(edge.ref)) continue;
    chosen.add(edge.from);
    chosen.add(edge.to);
  }
  const kept = nodes.flatMap((node) => {
    const place = scene.positions[node.ref];
    return place && (only === 'all' || chosen.has(node.ref)) ? [{ ...node, x: place.x, y: place.y }] : [];
  });
  const refs = new Set(kept.map(({ ref }) => ref));
  return { nodes: kept, edges: edges.filter(({ from, to }) => refs.has(from) && refs.has(to)) };
}

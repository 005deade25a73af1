import type { Scene as Drawn } from '../../model/scene';
import type { Scene } from '../state/scene';
import { drawn } from '../state/drawn';

const copied = (measures: Scene['measures']): Record<string, Record<string, number>> =>
  Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, { ...values }]));

/** What is drawn on the canvas as it travels: only nodes that have a place, edges between them, notes and style rules. */
export function drawnScene(scene: Scene, only: 'all' | 'selection'): Drawn {
  const { nodes, edges } = drawn(scene);
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
  const lines = edges.filter(({ from, to }) => refs.has(from) && refs.has(to));
  const notes = scene.notes.filter(
    ({ on }) => only === 'all' || (on.kind !== 'canvas' && (refs.has(on.ref) || chosenEdges.has(on.ref))),
  );
  return {
    ...{ nodes: kept, edges: lines },
    ...(notes.length === 0 ? {} : { notes: [...notes] }),
    ...(scene.style.length === 0 ? {} : { style: [...scene.style], measures: copied(scene.measures) }),
  };
}

import { shownOf, type Shown } from '../../picture/appearance/shown';
import type { Scene } from './scene';

const worked = new WeakMap<Scene, Shown>();

/** Nodes and edges that neither a hand nor a filter hides; an edge goes with either end. Worked out once a scene. */
export function visible(scene: Scene): Shown {
  const known = worked.get(scene);
  if (known) return known;
  const { hidden, filters } = scene;
  const found = shownOf({
    nodes: Object.values(scene.nodes),
    edges: Object.values(scene.edges),
    hidden,
    filters,
  });
  worked.set(scene, found);
  return found;
}

import type { Edge, Node } from '../../model/api/graph';
import { quadClassOf } from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import { suretyOf } from '../../picture/appearance/surety';
import type { Scene } from './scene';

export interface Visible {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const worked = new WeakMap<Scene, Visible>();

/** Nodes and edges that neither a hand nor a filter hides; an edge goes with either end. Worked out once a scene. */
export function visible(scene: Scene): Visible {
  const known = worked.get(scene);
  if (known) return known;
  const found = seen(scene);
  worked.set(scene, found);
  return found;
}

function seen({ nodes, edges, hidden, filters }: Scene): Visible {
  const [off, away] = [new Set(filters.off), new Set([...hidden.nodes, ...hidden.edges])];
  const shown = Object.values(nodes).filter(
    (node) => !away.has(node.ref) && !off.has(`label:${labelOf(node)}`),
  );
  const refs = new Set(shown.map((node) => node.ref));
  const passes = (edge: Edge) =>
    refs.has(edge.from) &&
    refs.has(edge.to) &&
    !away.has(edge.ref) &&
    !off.has(`quad:${quadClassOf(edge.type)}`) &&
    !off.has(`type:${edge.type}`) &&
    !off.has(`modality:${suretyOf(edge)}`);
  return { nodes: shown, edges: Object.values(edges).filter(passes) };
}

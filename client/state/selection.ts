import { nothing, type Scene, type Selection } from './scene';
import { isGroup } from '../../picture/appearance/stand-in';
import { visible } from './visible';

export interface SelectAction {
  readonly do: 'select';
  readonly selection: Selection;
  /** `replace` unless said otherwise; `add` joins, `toggle` takes out what was in. */
  readonly how?: 'replace' | 'add' | 'toggle';
}

export const ofNode = (ref: string): Selection => ({ nodes: [ref], edges: [] });
export const ofEdge = (ref: string): Selection => ({ nodes: [], edges: [ref] });
export const isNothing = ({ nodes, edges }: Selection): boolean => nodes.length + edges.length === 0;

/** What is left of a selection of things that may have gone. A group is not one of them: it stands for what is there. */
export function present(selection: Selection, { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>): Selection {
  return {
    nodes: selection.nodes.filter((ref) => ref in nodes || isGroup(ref)),
    edges: selection.edges.filter((ref) => ref in edges),
  };
}

/** Both together; with `toggle`, what is in both is out. */
function joined(old: readonly string[], more: readonly string[], how: 'add' | 'toggle'): readonly string[] {
  const [had, given] = [new Set(old), new Set(more)];
  const kept = how === 'toggle' ? old.filter((ref) => !given.has(ref)) : old;
  return [...kept, ...[...given].filter((ref) => !had.has(ref))];
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((ref, i) => ref === b[i]);

export function reduceSelection(scene: Scene, { selection: given, how = 'replace' }: SelectAction): Scene {
  const { nodes, edges } = scene.selection;
  const next =
    how === 'replace'
      ? given
      : { nodes: joined(nodes, given.nodes, how), edges: joined(edges, given.edges, how) };
  const selection = present(next, scene);
  const unchanged = same(selection.nodes, nodes) && same(selection.edges, edges);
  return unchanged ? scene : { ...scene, selection: isNothing(selection) ? nothing : selection };
}

/** Every node that can be seen. */
export const everything = (scene: Scene): Selection => ({
  nodes: visible(scene).nodes.map(({ ref }) => ref),
  edges: [],
});

/** Every node that can be seen and is not selected. */
export function inverse(scene: Scene): Selection {
  const chosen = new Set(scene.selection.nodes);
  return { nodes: everything(scene).nodes.filter((ref) => !chosen.has(ref)), edges: [] };
}

/** The selected nodes, the ends of selected edges, and everything that can be seen one edge away. */
export function neighbourhood(scene: Scene): Selection {
  const { nodes, edges } = visible(scene);
  const chosen = new Set(scene.selection.nodes);
  for (const ref of scene.selection.edges) {
    const edge = scene.edges[ref];
    if (edge) chosen.add(edge.from).add(edge.to);
  }
  const reached = new Set(chosen);
  for (const { from, to } of edges) {
    if (chosen.has(from)) reached.add(to);
    if (chosen.has(to)) reached.add(from);
  }
  return { nodes: nodes.filter(({ ref }) => reached.has(ref)).map(({ ref }) => ref), edges: [] };
}

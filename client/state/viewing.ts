import type { Edge, Node } from '../../model/api/graph';
import type { View } from '../../model/view';
import { isGroup } from '../../picture/appearance/stand-in';
import { emptyScene, type Scene } from './scene';

/** A view and what the graph still has of it becomes the scene. */
export interface OpenAction {
  readonly do: 'open';
  readonly view: View;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly name: string;
  /** The name that it was saved under, where it was. */
  readonly saved?: string | undefined;
}

/** The scene was kept as a view of that name. */
export interface KeepAction {
  readonly do: 'keep';
  readonly view: string;
}

/** The scene as it is kept: what stands where and how it is shown, by ref. */
export function viewOf(scene: Scene): View {
  const named = scene.style.flatMap(({ source }) => (source.by === 'measure' ? [source.name] : []));
  const { hidden, pinned, filters, style, notes, camera, expanded, groups } = scene;
  return {
    version: 1,
    nodes: Object.values(scene.nodes).map(({ ref, caption }) => ({
      ref,
      ...(scene.positions[ref] ?? { x: 0, y: 0 }),
      caption,
    })),
    edges: Object.keys(scene.edges),
    hidden: { nodes: [...hidden.nodes], edges: [...hidden.edges] },
    pinned: [...pinned],
    filters,
    style: [...style],
    measures: Object.fromEntries(
      Object.entries(scene.measures).filter(([measure]) => named.includes(measure)),
    ),
    groups: {
      open: [...groups.open],
      places: Object.fromEntries(Object.entries(scene.positions).filter(([ref]) => isGroup(ref))),
    },
    notes: [...notes],
    expanded: Object.fromEntries(Object.entries(expanded).map(([ref, brought]) => [ref, [...brought]])),
    camera,
  };
}

const byRef = <T extends { readonly ref: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.ref, item]));

/** The scene that a view means, with what the graph still has of it. */
export function reduceOpening({ view, nodes: found, edges: lines, saved }: OpenAction): Scene {
  const nodes = byRef(found);
  const edges = byRef(lines.filter(({ from, to }) => from in nodes && to in nodes));
  const has = (ref: string) => ref in nodes;
  return {
    ...emptyScene,
    nodes,
    edges,
    positions: {
      ...Object.fromEntries(view.nodes.filter(({ ref }) => has(ref)).map(({ ref, x, y }) => [ref, { x, y }])),
      ...view.groups.places,
    },
    groups: { of: null, open: view.groups.open },
    hidden: {
      nodes: view.hidden.nodes.filter(has),
      edges: view.hidden.edges.filter((ref) => ref in edges),
    },
    pinned: view.pinned.filter(has),
    filters: view.filters,
    style: view.style,
    measures: view.measures,
    notes: view.notes.filter(({ on }) => on.kind === 'canvas' || has(on.ref) || on.ref in edges),
    expanded: Object.fromEntries(Object.entries(view.expanded).filter(([ref]) => has(ref))),
    camera: view.camera,
    view: saved ?? null,
    untouched: false,
  };
}

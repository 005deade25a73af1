import type { Subgraph } from '../../model/api/graph';
import { isGroup } from '../../picture/appearance/stand-in';
import { emptyScene, nothing, type Scene, type Selection } from './scene';
import { present } from './selection';

export type Contents = Pick<Subgraph, 'nodes' | 'edges'>;

/** What comes onto the canvas and leaves it. One answer of the server is one action. */
export type ContentAction =
  | { readonly do: 'show'; readonly subgraph: Contents }
  | {
      readonly do: 'add';
      readonly subgraph: Contents;
      /** The node whose expansion this is. */
      readonly parent?: string;
      /** How many neighbours of the parent were left out. */
      readonly left?: number;
      readonly select?: Selection;
      /** What the history calls it, where "Expand …" or "Add …" would not say it. */
      readonly name?: string;
    }
  | {
      /** What the graph now has of what is shown, after somebody corrected it: in every step of the history. */
      readonly do: 'follow';
      readonly subgraph: Contents;
      readonly missing: Selection;
      readonly select?: Selection | undefined;
    }
  | { readonly do: 'collapse'; readonly ref: string }
  | { readonly do: 'remove'; readonly nodes: readonly string[]; readonly edges?: readonly string[] };

const byRef = <T extends { readonly ref: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.ref, item]));

export function reduceContents(scene: Scene, action: ContentAction): Scene {
  switch (action.do) {
    case 'show':
      return {
        ...emptyScene,
        filters: scene.filters,
        style: scene.style,
        nodes: byRef(action.subgraph.nodes),
        edges: byRef(action.subgraph.edges),
      };
    case 'add':
      return { ...added(scene, action), untouched: false };
    case 'follow':
      return followed(scene, action);
    case 'collapse':
      return collapsed(scene, action.ref);
    case 'remove':
      return without(scene, action.nodes, action.edges ?? []);
  }
}

type Added = Extract<ContentAction, { do: 'add' }>;

function added(scene: Scene, { subgraph, parent, left, select }: Added): Scene {
  const fresh = subgraph.nodes.filter((node) => !(node.ref in scene.nodes)).map((node) => node.ref);
  const nodes = { ...scene.nodes, ...byRef(subgraph.nodes) };
  // A query may answer edges without their ends: those cannot be drawn.
  const drawable = subgraph.edges.filter(({ from, to }) => from in nodes && to in nodes);
  const next = {
    ...scene,
    nodes,
    edges: { ...scene.edges, ...byRef(drawable) },
    parent: parent ?? null,
    selection: select ?? scene.selection,
  };
  if (parent === undefined) return next;
  const expanded = { ...scene.expanded, [parent]: [...(scene.expanded[parent] ?? []), ...fresh] };
  return left === undefined
    ? { ...next, expanded }
    : { ...next, expanded, left: { ...scene.left, [parent]: left } };
}

type Followed = Extract<ContentAction, { do: 'follow' }>;

/** Says what the graph says: what it lost goes, what it has takes its place; new edges come between nodes that are there. */
function followed(scene: Scene, { subgraph, missing, select }: Followed): Scene {
  const left = without(scene, missing.nodes, missing.edges);
  const nodes = { ...left.nodes, ...byRef(subgraph.nodes.filter(({ ref }) => ref in left.nodes)) };
  const drawable = subgraph.edges.filter(({ from, to }) => from in nodes && to in nodes);
  const next = { ...left, nodes, edges: { ...left.edges, ...byRef(drawable) }, untouched: scene.untouched };
  return { ...next, selection: select ? present(select, next) : next.selection };
}

/** Takes back what expanding a node brought, but for what was expanded in turn. */
function collapsed(scene: Scene, ref: string): Scene {
  if (!(ref in scene.expanded)) return scene;
  const { [ref]: brought = [], ...expanded } = scene.expanded;
  const kept = new Set(Object.keys(expanded).filter((key) => (expanded[key] ?? []).length > 0));
  const gone = brought.filter((node) => !kept.has(node));
  return {
    ...without(scene, gone, []),
    expanded,
    left: pick(scene.left, (node) => node !== ref),
    untouched: false,
  };
}

const pick = <T>(from: Readonly<Record<string, T>>, keep: (ref: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([ref]) => keep(ref)));

/** The scene without these nodes, their edges, and these edges; nothing keeps their refs. */
function without(scene: Scene, nodeRefs: readonly string[], edgeRefs: readonly string[]): Scene {
  const gone = new Set([...nodeRefs, ...edgeRefs]);
  const nodes = pick(scene.nodes, (ref) => !gone.has(ref));
  const edges = Object.fromEntries(
    Object.entries(scene.edges).filter(
      ([ref, { from, to }]) => !gone.has(ref) && from in nodes && to in nodes,
    ),
  );
  const known = (ref: string) => ref in nodes;
  const unchanged =
    Object.keys(nodes).length === Object.keys(scene.nodes).length &&
    Object.keys(edges).length === Object.keys(scene.edges).length;
  if (unchanged) return scene;
  const rest = { nodes, edges };
  return {
    ...scene,
    ...rest,
    positions: pick(scene.positions, (ref) => known(ref) || isGroup(ref)),
    selection: present(scene.selection, rest),
    hidden: scene.hidden === nothing ? nothing : present(scene.hidden, rest),
    pinned: scene.pinned.filter(known),
    notes: scene.notes.filter(({ on }) => on.kind === 'canvas' || on.ref in nodes || on.ref in edges),
    expanded: pick(scene.expanded, known),
    left: pick(scene.left, known),
    parent: scene.parent !== null && known(scene.parent) ? scene.parent : null,
    untouched: false,
  };
}

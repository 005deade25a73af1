import type { Edge, Node, Subgraph } from '../../model/api/graph';
import { quadClassOf } from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import { suretyOf } from '../../picture/appearance/surety';

export type Selection = { readonly kind: 'node' | 'edge'; readonly ref: string } | null;

/** What the legend's chips switch: a kind of thing and its name. */
export interface Chip {
  readonly kind: 'label' | 'quad' | 'modality';
  readonly name: string;
}

/** All that is on the canvas, as plain data. Positions live with the canvas. */
export interface Scene {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly edges: Readonly<Record<string, Edge>>;
  readonly selection: Selection;
  /** Chips switched off, as "kind:name". */
  readonly hidden: readonly string[];
  /** Nodes that each expansion brought, so that it can be collapsed. */
  readonly expanded: Readonly<Record<string, readonly string[]>>;
  /** Where the newest nodes came from: they are drawn beside it. */
  readonly parent: string | null;
}

export type SceneAction =
  | { readonly do: 'show'; readonly subgraph: Pick<Subgraph, 'nodes' | 'edges'> }
  | {
      readonly do: 'add';
      readonly subgraph: Pick<Subgraph, 'nodes' | 'edges'>;
      readonly parent?: string;
      readonly select?: Selection;
    }
  | { readonly do: 'collapse'; readonly ref: string }
  | { readonly do: 'remove'; readonly ref: string }
  | { readonly do: 'select'; readonly selection: Selection }
  | { readonly do: 'toggle'; readonly chip: Chip };

/** Edges in words that fit no type are off until asked for. */
export const emptyScene: Scene = {
  nodes: {},
  edges: {},
  selection: null,
  hidden: ['quad:open'],
  expanded: {},
  parent: null,
};

const byRef = <T extends { readonly ref: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.ref, item]));

/** The scene after an action. Pure: the same scene and action give the same scene. */
export function reduce(scene: Scene, action: SceneAction): Scene {
  switch (action.do) {
    case 'show':
      return {
        ...emptyScene,
        hidden: scene.hidden,
        nodes: byRef(action.subgraph.nodes),
        edges: byRef(action.subgraph.edges),
      };
    case 'add':
      return added(scene, action);
    case 'collapse':
      return collapsed(scene, action.ref);
    case 'remove':
      return without(scene, [action.ref]);
    case 'select':
      return { ...scene, selection: action.selection };
    case 'toggle': {
      const key = `${action.chip.kind}:${action.chip.name}`;
      const hidden = scene.hidden.includes(key)
        ? scene.hidden.filter((k) => k !== key)
        : [...scene.hidden, key];
      return { ...scene, hidden };
    }
  }
}

function added(scene: Scene, { subgraph, parent, select }: Extract<SceneAction, { do: 'add' }>): Scene {
  const fresh = subgraph.nodes.filter((node) => !(node.ref in scene.nodes)).map((node) => node.ref);
  const before = parent === undefined ? [] : (scene.expanded[parent] ?? []);
  const expanded =
    parent === undefined ? scene.expanded : { ...scene.expanded, [parent]: [...before, ...fresh] };
  const nodes = { ...scene.nodes, ...byRef(subgraph.nodes) };
  // A query may answer edges without their ends: those cannot be drawn.
  const drawable = subgraph.edges.filter(({ from, to }) => from in nodes && to in nodes);
  return {
    ...scene,
    nodes,
    edges: { ...scene.edges, ...byRef(drawable) },
    expanded,
    parent: parent ?? null,
    selection: select ?? scene.selection,
  };
}

/** Takes back what expanding a node brought, but for what was expanded in turn. */
function collapsed(scene: Scene, ref: string): Scene {
  const { [ref]: brought = [], ...expanded } = scene.expanded;
  const kept = new Set(Object.keys(expanded).filter((key) => (expanded[key] ?? []).length > 0));
  return {
    ...without(
      scene,
      brought.filter((node) => !kept.has(node)),
    ),
    expanded,
  };
}

function without(scene: Scene, refs: readonly string[]): Scene {
  const gone = new Set(refs);
  const nodes = Object.fromEntries(Object.entries(scene.nodes).filter(([ref]) => !gone.has(ref)));
  const edges = Object.fromEntries(
    Object.entries(scene.edges).filter(([, edge]) => !gone.has(edge.from) && !gone.has(edge.to)),
  );
  const { selection } = scene;
  const left =
    selection === null || (selection.kind === 'node' ? selection.ref in nodes : selection.ref in edges);
  return { ...scene, nodes, edges, selection: left ? selection : null };
}

/** Nodes and edges that no chip hides; an edge goes with either end. */
export function visible(scene: Scene): { nodes: Node[]; edges: Edge[] } {
  const hidden = new Set(scene.hidden);
  const nodes = Object.values(scene.nodes).filter((node) => !hidden.has(`label:${labelOf(node)}`));
  const refs = new Set(nodes.map((node) => node.ref));
  const edges = Object.values(scene.edges).filter(
    (edge) =>
      refs.has(edge.from) &&
      refs.has(edge.to) &&
      !hidden.has(`quad:${quadClassOf(edge.type)}`) &&
      !hidden.has(`modality:${suretyOf(edge)}`),
  );
  return { nodes, edges };
}

import { nothing, type Scene, type Selection } from './scene';
import { isNothing } from './selection';

/** Hiding keeps things in the scene; only removing takes them out of it. */
export type PruneAction =
  | { readonly do: 'hide'; readonly what: Selection }
  /** Hides every node but these. */
  | { readonly do: 'isolate'; readonly nodes: readonly string[] }
  /** Shows again what was hidden by hand. */
  | { readonly do: 'unhide' }
  | { readonly do: 'pin'; readonly nodes: readonly string[] }
  | { readonly do: 'unpin'; readonly nodes: readonly string[] };

const fresh = (refs: readonly string[], among: object, old: readonly string[]): readonly string[] => {
  const had = new Set(old);
  return [...new Set(refs)].filter((ref) => ref in among && !had.has(ref));
};

function hide(scene: Scene, what: Selection): Scene {
  const nodes = fresh(what.nodes, scene.nodes, scene.hidden.nodes);
  const edges = fresh(what.edges, scene.edges, scene.hidden.edges);
  if (nodes.length + edges.length === 0) return scene;
  const gone = new Set([...nodes, ...edges]);
  const { selection, hidden } = scene;
  return {
    ...scene,
    hidden: { nodes: [...hidden.nodes, ...nodes], edges: [...hidden.edges, ...edges] },
    selection: {
      nodes: selection.nodes.filter((ref) => !gone.has(ref)),
      edges: selection.edges.filter((ref) => !gone.has(ref)),
    },
    untouched: false,
  };
}

export function reducePruning(scene: Scene, action: PruneAction): Scene {
  switch (action.do) {
    case 'hide':
      return hide(scene, action.what);
    case 'isolate': {
      const kept = new Set(action.nodes);
      return hide(scene, { nodes: Object.keys(scene.nodes).filter((ref) => !kept.has(ref)), edges: [] });
    }
    case 'unhide':
      return isNothing(scene.hidden) ? scene : { ...scene, hidden: nothing };
    case 'pin': {
      const pinned = fresh(action.nodes, scene.nodes, scene.pinned);
      return pinned.length === 0
        ? scene
        : { ...scene, pinned: [...scene.pinned, ...pinned], untouched: false };
    }
    case 'unpin': {
      const loose = new Set(action.nodes);
      const pinned = scene.pinned.filter((ref) => !loose.has(ref));
      return pinned.length === scene.pinned.length ? scene : { ...scene, pinned };
    }
  }
}

import { useCallback, useReducer, useRef, useState } from 'react';
import type { Node, Subgraph } from '../../model/api/graph';
import { fetchExpansion, fetchOverview, type Expansion } from '../api/calls';
import { emptyScene, reduce, type Scene, type SceneAction } from './scene';

/** How many nodes the explorer opens on. */
const OVERVIEW = 40;
/** How many neighbours come along with a node that was searched for. */
const COMPANY = 8;

export interface Explorer {
  readonly scene: Scene;
  readonly dispatch: (action: SceneAction) => void;
  /** Whether the canvas still shows the overview that it opened with. */
  readonly untouched: boolean;
  /** Neighbours that the last expansion of a node left out, by its ref. */
  readonly left: Readonly<Record<string, number>>;
  /** The failure of the last call, until dismissed. */
  readonly failure: Error | null;
  readonly dismiss: () => void;
  readonly showOverview: () => Promise<Subgraph | null>;
  readonly expand: (expansion: Expansion) => Promise<void>;
  /** Selects a node, brought onto the canvas with its best evidenced neighbours where it is not there yet. */
  readonly bring: (ref: string, node?: Node) => Promise<void>;
}

/** The canvas's contents and the calls that change them. One call's answer is one action. */
export function useExplorer(): Explorer {
  const [scene, act] = useReducer(reduce, emptyScene);
  const [left, setLeft] = useState<Readonly<Record<string, number>>>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [untouched, setUntouched] = useState(true);
  const latest = useRef(scene);
  latest.current = scene;

  const dispatch = useCallback((action: SceneAction) => {
    if (action.do === 'add' || action.do === 'remove' || action.do === 'collapse') setUntouched(false);
    act(action);
  }, []);

  const told = useCallback(async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  }, []);

  const showOverview = useCallback(async () => {
    const subgraph = await told(fetchOverview(OVERVIEW));
    if (!subgraph) return null;
    act({ do: 'show', subgraph });
    setUntouched(true);
    setLeft({});
    return subgraph;
  }, [told]);

  const expand = useCallback(
    async (expansion: Expansion) => {
      const subgraph = await told(fetchExpansion(expansion));
      if (!subgraph) return;
      dispatch({ do: 'add', subgraph, parent: expansion.ref });
      setLeft((before) => ({ ...before, [expansion.ref]: subgraph.left.total }));
    },
    [dispatch, told],
  );

  const bring = useCallback(
    async (ref: string, node?: Node) => {
      const selection = { kind: 'node', ref } as const;
      if (ref in latest.current.nodes) return dispatch({ do: 'select', selection });
      const found = await told(fetchExpansion({ ref, limit: COMPANY }));
      if (!found) return;
      const known = found.nodes.some((one) => one.ref === ref) || !node;
      const nodes = known ? found.nodes : [node, ...found.nodes];
      dispatch({ do: 'add', subgraph: { nodes, edges: found.edges }, select: selection });
    },
    [dispatch, told],
  );

  const dismiss = useCallback(() => setFailure(null), []);
  return { scene, dispatch, untouched, left, failure, dismiss, showOverview, expand, bring };
}

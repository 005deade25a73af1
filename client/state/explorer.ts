import { useCallback, useReducer, useState } from 'react';
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

/** What the calls that fill a scene have come to. */
interface Shown {
  readonly scene: Scene;
  readonly untouched: boolean;
  readonly left: Readonly<Record<string, number>>;
}

type ShownAction = SceneAction & { readonly left?: number };

const touching: ReadonlySet<SceneAction['do']> = new Set(['add', 'remove', 'collapse']);

function reduceShown(shown: Shown, action: ShownAction): Shown {
  const scene = reduce(shown.scene, action);
  if (action.do === 'show') return { scene, untouched: true, left: {} };
  const untouched = shown.untouched && !touching.has(action.do);
  const parent = action.do === 'add' ? action.parent : undefined;
  if (parent === undefined || action.left === undefined) return { ...shown, scene, untouched };
  return { scene, untouched, left: { ...shown.left, [parent]: action.left } };
}

/** A node with company, itself among the nodes even where it stands alone. */
async function fetchCompany(ref: string, node: Node | undefined): Promise<Pick<Subgraph, 'nodes' | 'edges'>> {
  const { nodes, edges } = await fetchExpansion({ ref, limit: COMPANY });
  const known = nodes.some((one) => one.ref === ref);
  return { nodes: known || !node ? nodes : [node, ...nodes], edges };
}

/** The canvas's contents and the calls that change them. One call's answer is one action. */
export function useExplorer(): Explorer {
  const [{ scene, untouched, left }, dispatch] = useReducer(reduceShown, {
    scene: emptyScene,
    untouched: true,
    left: {},
  });
  const [failure, setFailure] = useState<Error | null>(null);
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
    if (subgraph) dispatch({ do: 'show', subgraph });
    return subgraph;
  }, [told]);

  const expand = async (expansion: Expansion) => {
    const subgraph = await told(fetchExpansion(expansion));
    if (subgraph) dispatch({ do: 'add', subgraph, parent: expansion.ref, left: subgraph.left.total });
  };

  const bring = async (ref: string, node?: Node) => {
    const select = { kind: 'node', ref } as const;
    if (ref in scene.nodes) {
      dispatch({ do: 'select', selection: select });
      return;
    }
    const subgraph = await told(fetchCompany(ref, node));
    if (subgraph) dispatch({ do: 'add', subgraph, select });
  };

  const dismiss = useCallback(() => setFailure(null), []);
  return { scene, dispatch, untouched, left, failure, dismiss, showOverview, expand, bring };
}

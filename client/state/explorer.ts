import { useCallback, useReducer } from 'react';
import type { Node, Subgraph } from '../../model/api/graph';
import type { View } from '../../model/view';
import { fetchEvidence, fetchExpansion, fetchOverview, type Expansion } from '../api/calls';
import { resolveView } from '../api/views';
import { useFollowing, type Follow } from './following';
import { begun, reduceHistory, type History, type HistoryAction } from './history';
import { missingWords } from './missing';
import { emptyScene, type Scene, type Selection } from './scene';
import { ofNode } from './selection';
import { useTelling, type Telling } from './telling';

/** How many nodes the explorer opens on. */
const OVERVIEW = 40;
/** How many neighbours come along with a node that was searched for. */
const COMPANY = 8;

export interface Explorer extends Telling {
  readonly scene: Scene;
  readonly history: History;
  readonly dispatch: (action: HistoryAction) => void;
  readonly showOverview: () => Promise<Subgraph | null>;
  /**
   * Puts a view on the canvas and says what of it is gone; false where nothing of it is there, null where that was
   * given up.
   * `saved`: the name that it was saved under.
   */
  readonly open: (view: View, name: string, saved?: string) => Promise<boolean | null>;
  readonly expand: (expansion: Expansion) => Promise<void>;
  /** Selects a node, brought onto the canvas with its best evidenced neighbours where it is not there yet. */
  readonly bring: (ref: string, node?: Node) => Promise<void>;
  /** Puts what is given on the canvas as one step of that name, selected unless said otherwise. */
  readonly show: (what: Pick<Subgraph, 'nodes' | 'edges'>, name: string, select?: Selection) => void;
  /** Puts edges on the canvas, with their ends, and selects them. */
  readonly showEdges: (refs: readonly string[]) => Promise<void>;
  readonly follow: Follow;
}

const selectionOf = ({ nodes, edges }: Pick<Subgraph, 'nodes' | 'edges'>): Selection => ({
  nodes: [...new Set(nodes.map(({ ref }) => ref))],
  edges: [...new Set(edges.map(({ ref }) => ref))],
});

/** A node with company, itself among the nodes even where it stands alone. */
async function fetchCompany(
  ref: string,
  node: Node | undefined,
  signal: AbortSignal,
): Promise<Pick<Subgraph, 'nodes' | 'edges'>> {
  const { nodes, edges } = await fetchExpansion({ ref, limit: COMPANY }, [], signal);
  const known = nodes.some((one) => one.ref === ref);
  return { nodes: known || !node ? nodes : [node, ...nodes], edges };
}

/** Refs of a node's edges that are there. */
const edgesOf = ({ edges }: Scene, ref: string): string[] =>
  Object.values(edges).flatMap((edge) => (edge.from === ref || edge.to === ref ? [edge.ref] : []));

/** Edges with their ends. */
async function fetchEdges(
  refs: readonly string[],
  signal: AbortSignal,
): Promise<Pick<Subgraph, 'nodes' | 'edges'>> {
  const found = await Promise.all(refs.map((ref) => fetchEvidence(ref, signal)));
  return { nodes: found.flatMap(({ from, to }) => [from, to]), edges: found.map(({ edge }) => edge) };
}

const reduceRecorded = (history: History, action: HistoryAction): History => reduceHistory(history, action);

/** The canvas's contents, their history, and the calls that change them. One call's answer is one action. */
export function useExplorer(): Explorer {
  const [history, dispatch] = useReducer(reduceRecorded, emptyScene, begun);
  const { scene } = history;
  const telling = useTelling();
  const { told, tell } = telling;

  const showOverview = useCallback(async () => {
    const subgraph = await told((signal) => fetchOverview(OVERVIEW, signal));
    if (subgraph) dispatch({ do: 'show', subgraph });
    return subgraph;
  }, [told]);

  const open = useCallback(
    async (view: View, name: string, saved?: string) => {
      const found = await told((signal) => resolveView(view, signal));
      if (!found) return null;
      const words = missingWords(view, found);
      if (words !== null) tell(words);
      const isThere = found.nodes.length > 0 || view.nodes.length === 0;
      if (isThere) dispatch({ do: 'open', view, nodes: found.nodes, edges: found.edges, name, saved });
      return isThere;
    },
    [told, tell],
  );

  const expand = async (expansion: Expansion) => {
    const { ref } = expansion;
    const subgraph = await told((signal) => fetchExpansion(expansion, edgesOf(scene, ref), signal));
    if (subgraph) dispatch({ do: 'add', subgraph, parent: ref, left: subgraph.left.total });
  };

  const bring = async (ref: string, node?: Node) => {
    const select = ofNode(ref);
    if (ref in scene.nodes) {
      dispatch({ do: 'select', selection: select });
      return;
    }
    const subgraph = await told((signal) => fetchCompany(ref, node, signal));
    if (subgraph) dispatch({ do: 'add', subgraph, select });
  };

  const show = (what: Pick<Subgraph, 'nodes' | 'edges'>, name: string, select?: Selection) =>
    dispatch({ do: 'add', subgraph: what, name, select: select ?? selectionOf(what) });

  const showEdges = async (refs: readonly string[]) => {
    const what = await told((signal) => fetchEdges(refs, signal));
    if (what) show(what, 'Show the edges of a sentence', { nodes: [], edges: [...refs] });
  };

  const follow = useFollowing(history, dispatch, telling);
  return { ...telling, scene, history, dispatch, showOverview, open, expand, bring, show, showEdges, follow };
}

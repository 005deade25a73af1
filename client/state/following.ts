import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import { flushSync } from 'react-dom';
import { resolveRefs } from '../api/views';
import type { History, HistoryAction } from './history';
import type { Selection } from './scene';
import type { Telling } from './telling';

/** What one call may ask for. */
const MOST = { nodes: 10_000, edges: 30_000 };

/** Every ref that a step of the history shows, those on the canvas first. */
export function shownIn({ past, scene, future }: History): Selection {
  const scenes = [scene, ...past.map((step) => step.scene), ...future.map((step) => step.scene)];
  return {
    nodes: [...new Set(scenes.flatMap(({ nodes }) => Object.keys(nodes)))].slice(0, MOST.nodes),
    edges: [...new Set(scenes.flatMap(({ edges }) => Object.keys(edges)))],
  };
}

/** Makes the canvas say what the graph says after a correction; `more` are edges that came to be by it. */
export type Follow = (more?: readonly string[], select?: Selection) => Promise<void>;

export function useFollowing(
  history: History,
  dispatch: Dispatch<HistoryAction>,
  { told }: Pick<Telling, 'told'>,
): Follow {
  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  });
  return useCallback(
    async (more = [], select) => {
      const { nodes, edges } = shownIn(latest.current);
      const asked = { nodes, edges: [...new Set([...more, ...edges])].slice(0, MOST.edges) };
      const found = await told((signal) => resolveRefs(asked, signal));
      // At once: what is asked anew after this must not ask for an edge that is gone.
      if (found) flushSync(() => dispatch({ do: 'follow', subgraph: found, missing: found.missing, select }));
    },
    [told, dispatch],
  );
}

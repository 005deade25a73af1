import { useCallback, useEffect, useState } from 'react';
import { useChanges } from '../api/changes';
import type { Explorer } from './explorer';

export interface Live {
  /** What the first look at the graph came to. */
  readonly opened: 'waiting' | 'empty' | 'shown';
  /** Whether the graph has changed since and the canvas was left as its user arranged it. */
  readonly newer: boolean;
  readonly refresh: () => Promise<void>;
}

/** Loads the overview and follows the graph from then on: an untouched canvas by itself, another on request. */
export function useLive({
  showOverview,
  scene: { untouched },
}: Pick<Explorer, 'showOverview' | 'scene'>): Live {
  const [opened, setOpened] = useState<Live['opened']>('waiting');
  const [newer, setNewer] = useState(false);
  const refresh = useCallback(async () => {
    const subgraph = await showOverview();
    if (!subgraph) return;
    setNewer(false);
    setOpened(subgraph.nodes.length === 0 ? 'empty' : 'shown');
  }, [showOverview]);
  useEffect(() => {
    // The first call's answer is what this state waits for.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it is set after the answer, not in the effect
    void refresh();
  }, [refresh]);
  const onChange = useCallback(() => {
    if (untouched) void refresh();
    else setNewer(true);
  }, [untouched, refresh]);
  useChanges(onChange);
  return { opened, newer, refresh };
}

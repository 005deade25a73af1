import { useCallback, useEffect, useState } from 'react';
import type { ChangeEvent } from '../../model/api/service';
import { useChanges } from '../api/changes';
import type { Explorer } from './explorer';
import { useOpening } from './opening';
import { useAutosave } from './autosave';

export interface Live {
  /** What the first look at the graph came to. */
  readonly opened: 'waiting' | 'empty' | 'shown';
  /** Whether the graph has changed since and the canvas was left as its user arranged it. */
  readonly newer: boolean;
  readonly refresh: () => Promise<void>;
}

/**
 * Begins with what the address or the last visit asks for, else with the overview, and follows the graph from then
 * on: an untouched canvas by itself, another on request.
 */
export function useLive(explorer: Explorer): Live {
  const { showOverview, follow } = explorer;
  const { untouched } = explorer.scene;
  const [opened, setOpened] = useState<Live['opened']>('waiting');
  const [newer, setNewer] = useState(false);
  const refresh = useCallback(async () => {
    const subgraph = await showOverview();
    if (!subgraph) return;
    setNewer(false);
    setOpened(subgraph.nodes.length === 0 ? 'empty' : 'shown');
  }, [showOverview]);
  const begun = opened !== 'waiting';
  const begin = useOpening(explorer);
  useEffect(() => {
    void begin().then((shown) => (shown ? setOpened('shown') : refresh()));
  }, [begin, refresh]);
  useAutosave(explorer, begun);
  const onChange = useCallback(
    async (reason: ChangeEvent['reason']) => {
      if (!begun) return;
      // A correction changes what is there, not what is shown.
      if (reason === 'decision') await follow();
      else if (untouched) await refresh();
      else setNewer(true);
    },
    [begun, untouched, follow, refresh],
  );
  useChanges(onChange);
  return { opened, newer, refresh };
}

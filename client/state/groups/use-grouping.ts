import { useEffect } from 'react';
import { runMeasure } from '../../scene/run-measure';
import { isTooMuch } from '../drawn';
import type { Explorer } from '../explorer';
import type { Scene } from '../scene';
import { visible } from '../visible';

/** So many nodes may have come since groups were worked out. */
const NEWCOMERS = 200;

function isDue(scene: Scene): boolean {
  if (!isTooMuch(scene)) return false;
  const { of } = scene.groups;
  return of === null || visible(scene).nodes.filter(({ ref }) => !(ref in of)).length > NEWCOMERS;
}

/** Works groups out beside the page once there is too much to draw. The same graph gives the same groups. */
export function useGrouping({ scene, dispatch, fail }: Explorer): void {
  const seen = visible(scene);
  const due = isDue(scene);
  useEffect(() => {
    if (!due) return;
    const stop = new AbortController();
    const nodes = seen.nodes.map(({ ref }) => ref).sort();
    const edges = [...seen.edges]
      .sort((a, b) => (a.ref < b.ref ? -1 : 1))
      .map(({ from, to }) => ({ from, to }));
    runMeasure({ name: 'community', nodes, edges, seed: 1 }, stop.signal).then(
      ({ values }) => dispatch({ do: 'group', of: values }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        // Without communities all are one group, of which the best connected are drawn.
        dispatch({ do: 'group', of: Object.fromEntries(nodes.map((ref) => [ref, 0])) });
        fail(error);
      },
    );
    return () => stop.abort();
  }, [due, seen, dispatch, fail]);
}

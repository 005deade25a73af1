import { shownOf, type Shown } from '../../picture/appearance/shown';
import type { Scene } from './scene';

type Seen = Pick<Scene, 'nodes' | 'edges' | 'hidden' | 'filters'>;

interface Answer extends Omit<Seen, 'nodes'> {
  readonly shown: Shown;
}

/** As many answers are kept for each set of nodes: panels ask what would be seen without a filter as well. */
const KEPT = 4;

const answers = new WeakMap<Scene['nodes'], readonly Answer[]>();

/**
 * Nodes and edges that neither a hand nor a filter hides; an edge goes with either end. The same answer, unchanged,
 * as long as nothing of that changes: moving, selecting and looking around do not.
 */
export function visible({ nodes, edges, hidden, filters }: Seen): Shown {
  const known = answers.get(nodes) ?? [];
  const same = known.find((one) => one.edges === edges && one.hidden === hidden && one.filters === filters);
  if (same) return same.shown;
  const shown = shownOf({ nodes: Object.values(nodes), edges: Object.values(edges), hidden, filters });
  answers.set(nodes, [{ edges, hidden, filters, shown }, ...known].slice(0, KEPT));
  return shown;
}

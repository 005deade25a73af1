import { computeLayout } from '../../layout/compute';
import type { LayoutRequest, Positions } from '../../layout/types';
import { serve } from './worker-words';

/** How far a layout is, and where everything stands at that moment. */
export interface LayoutSight {
  readonly done: number;
  readonly positions: Positions;
}

serve((request: LayoutRequest, tell: (sight: LayoutSight) => void) =>
  computeLayout(request, { onStep: ({ done, positions }) => tell({ done, positions: positions() }) }),
);

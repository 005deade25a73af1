import type { LayoutRequest, Positions } from '../../layout/types';
import type { LayoutSight } from './layout-worker';
import { ask } from './worker-words';

/** Computes a layout in a worker of its own, so that the page never waits for it. */
export function runLayout(
  request: LayoutRequest,
  watch: { readonly signal: AbortSignal; readonly onStep?: (sight: LayoutSight) => void },
): Promise<Positions> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  return ask(worker, request, watch);
}

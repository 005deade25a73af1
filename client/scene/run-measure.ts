import type { Measured, MeasureRequest } from '../../layout/measures';
import { ask } from './worker-words';

/** Works a measure out in a worker of its own. */
export function runMeasure(request: MeasureRequest, signal: AbortSignal): Promise<Measured> {
  const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
  return ask(worker, request, { signal });
}

import type { LayoutRequest, Positions } from '../../layout/types';
import type { LayoutWord } from './layout-worker';

interface Watch {
  /** Ends the worker at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onStep?: (done: number, positions: Positions) => void;
}

/** Computes a layout in a worker of its own, so that the page never waits for it. Rejected with what was wrong. */
export function runLayout(request: LayoutRequest, { signal, onStep }: Watch): Promise<Positions> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const work = new Promise<Positions>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutWord>) => {
      if (data.kind === 'step') onStep?.(data.done, data.positions);
      else if (data.kind === 'end') resolve(data.positions);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(`the layout failed: ${message}`)));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  worker.postMessage(request);
  return work.finally(() => worker.terminate());
}

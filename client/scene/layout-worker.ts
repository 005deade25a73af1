import { computeLayout } from '../../layout/compute';
import type { LayoutRequest, Positions } from '../../layout/types';

/** What the worker says: on the way, at the end, or that it cannot. */
export type LayoutWord =
  | { readonly kind: 'step'; readonly done: number; readonly positions: Positions }
  | { readonly kind: 'end'; readonly positions: Positions }
  | { readonly kind: 'failed'; readonly reason: string };

const say = (word: LayoutWord): void => self.postMessage(word);

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  computeLayout(data, {
    onStep: ({ done, positions }) => say({ kind: 'step', done, positions: positions() }),
  }).then(
    (positions) => say({ kind: 'end', positions }),
    (error: unknown) =>
      say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});

import type { ChangeEvent } from '../model/api/service';

type Reason = ChangeEvent['reason'];

/** Told to open pages when the graph is another than before. */
export interface Changes {
  /** Says that the graph changed, and why. */
  announce(reason: Reason): void;
  /** Calls the listener at every change until the returned function is called. */
  listen(listener: (reason: Reason) => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<(reason: Reason) => void>();
  return {
    announce: (reason) => {
      for (const listener of listeners) listener(reason);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

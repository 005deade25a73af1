import { useCallback, useEffect, useRef, useState } from 'react';
import { asError } from '../../model/problem';

/** Work that takes longer than this, in ms, is shown with a way to stop it. */
const PATIENCE_MS = 600;

export interface Work {
  readonly busy: boolean;
  /** It takes long enough to be told of. */
  readonly slow: boolean;
  readonly failure: Error | null;
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void;
  readonly cancel: () => void;
}

/** One piece of work at a time, which can be cancelled; the next one, and leaving, cancel it too. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const stop = useRef<AbortController | null>(null);
  const cancel = useCallback(() => stop.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback((work: (signal: AbortSignal) => Promise<void>): void => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setBusy(true);
    setSlow(false);
    setFailure(null);
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    void work(controller.signal)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setFailure(asError(error));
      })
      .finally(() => {
        clearTimeout(timer);
        if (stop.current !== controller) return;
        setBusy(false);
        setSlow(false);
      });
  }, []);
  return { busy, slow, failure, run, cancel };
}

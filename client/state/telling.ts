import { useCallback, useRef, useState } from 'react';
import { asError } from '../../model/problem';

/** How long work takes before it is told that one waits for it, in ms. */
const SLOW_MS = 1000;

/** What the explorer has to say to its user. */
export interface Telling {
  /** What failed last, until it is tried again or dismissed. */
  readonly failure: Error | null;
  /** Tries again what failed; null where that cannot be. */
  readonly again: (() => void) | null;
  readonly fail: (error: unknown) => void;
  /** Something to know, until dismissed. */
  readonly notice: string | null;
  readonly tell: (notice: string, undo?: () => void) => void;
  /** Takes back what the notice tells; null where that cannot be. */
  readonly takeBack: (() => void) | null;
  readonly dismiss: () => void;
  /** Gives up work that takes long; null while there is none. */
  readonly giveUp: (() => void) | null;
  /**
   * What work comes to. Where it fails, that is told, and one waits until it is tried again or dismissed; null where it
   * was dismissed or given up, or something else was asked for meanwhile.
   */
  readonly told: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T | null>;
}

interface Notice {
  readonly words: string;
  readonly undo: (() => void) | null;
}

interface Failed {
  readonly error: Error;
  readonly choose: ((again: boolean) => void) | null;
}

type Tried<T> = { readonly value: T | null } | { readonly error: Error };

/** One try of work: null where it was given up by the signal. */
async function tryOnce<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signal }: AbortController,
): Promise<Tried<T>> {
  try {
    const value = await work(signal);
    return { value: signal.aborted ? null : value };
  } catch (error) {
    return signal.aborted ? { value: null } : { error: asError(error) };
  }
}

/** Which work one waits for, once it takes long. */
function useSlow() {
  const [slow, setSlow] = useState<AbortController | null>(null);
  const watched = useCallback(async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<Tried<T>> => {
    const stop = new AbortController();
    const timer = setTimeout(() => setSlow(stop), SLOW_MS);
    const hide = () => setSlow((now) => (now === stop ? null : now));
    stop.signal.addEventListener('abort', hide);
    const tried = await tryOnce(work, stop);
    clearTimeout(timer);
    hide();
    return tried;
  }, []);
  return { giveUp: slow && (() => slow.abort()), watched };
}

export function useTelling(): Telling {
  const [failed, setFailed] = useState<Failed | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { giveUp, watched } = useSlow();
  const chosen = useRef<((again: boolean) => void) | null>(null);
  const choose = useCallback((again: boolean) => {
    chosen.current?.(again);
    chosen.current = null;
    setFailed(null);
  }, []);
  const fail = useCallback(
    (error: unknown) => {
      choose(false);
      setFailed({ error: asError(error), choose: null });
    },
    [choose],
  );
  const dismiss = useCallback(() => {
    choose(false);
    setNotice(null);
  }, [choose]);
  const tell = useCallback(
    (words: string, undo?: () => void) => setNotice({ words, undo: undo ?? null }),
    [],
  );
  const told = useCallback(
    async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> => {
      if (chosen.current) choose(false);
      for (;;) {
        const tried = await watched(work);
        if ('value' in tried) return tried.value;
        const again = await new Promise<boolean>((answer) => {
          chosen.current?.(false);
          chosen.current = answer;
          setFailed({ error: tried.error, choose });
        });
        if (!again) return null;
      }
    },
    [choose, watched],
  );
  const again = failed?.choose ? () => failed.choose?.(true) : null;
  return {
    ...{ failure: failed?.error ?? null, again, fail, tell, dismiss, giveUp, told },
    ...{ notice: notice?.words ?? null, takeBack: notice?.undo ?? null },
  };
}

import { useEffect, useRef, useState } from 'react';

/** How long a step is shown, in ms, and how many there are at most. */
const STEP = { ms: 650, most: 24 };

export interface Playing {
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Goes from the first bar to the last in steps; `show` is told the bar it has come to. Stops at the end. */
export function usePlaying(bars: number, show: (bar: number) => void): Playing {
  const [at, setAt] = useState<number | null>(null);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    if (at === null) return;
    latest.current(Math.min(at, bars - 1));
    const timer = setTimeout(
      () => setAt(at >= bars - 1 ? null : at + Math.max(1, Math.ceil(bars / STEP.most))),
      STEP.ms,
    );
    return () => clearTimeout(timer);
  }, [at, bars]);
  return { on: at !== null, toggle: () => setAt(at === null ? 0 : null) };
}

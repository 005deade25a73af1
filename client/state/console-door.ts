import { useCallback, useEffect, useState } from 'react';
import { fromFragment, type Draft } from '../console/keep/link';

/** A statement that is to stand in the console; `number` tells one from the next. */
export interface Handed {
  readonly draft: Draft;
  readonly number: number;
}

export interface ConsoleDoor {
  readonly open: boolean;
  /** Whether it was opened once: it stays there from then on, with its answers. */
  readonly wanted: boolean;
  /** What was last handed over; null where it opens as it was left. */
  readonly handed: Handed | null;
  readonly toggle: () => void;
  readonly close: () => void;
  /** Opens the console with a statement filled in. It does not run by itself. */
  readonly show: (cypher: string, parameters?: Draft['parameters']) => void;
}

/** Takes the statement out of the address, so that a reload does not bring it again over what was written since. */
function takeFromAddress(): Draft | null {
  const draft = fromFragment(window.location.hash);
  if (draft) window.history.replaceState(null, '', window.location.pathname + window.location.search);
  return draft;
}

/** Whether the console is open, and how it is: by Ctrl+`, by a link, or with a statement from elsewhere on the page. */
export function useConsoleDoor(): ConsoleDoor {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  if (open && !wanted) setWanted(true);
  const [handed, setHanded] = useState<Handed | null>(null);
  const hand = useCallback((draft: Draft) => {
    setHanded((before) => ({ draft, number: (before?.number ?? 0) + 1 }));
    setOpen(true);
  }, []);
  const toggle = useCallback(() => setOpen((now) => !now), []);
  useEffect(() => {
    const follow = () => {
      const draft = takeFromAddress();
      if (draft) hand(draft);
    };
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'Backquote' || !event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      toggle();
    };
    follow();
    window.addEventListener('hashchange', follow);
    window.addEventListener('keydown', press, true);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('keydown', press, true);
    };
  }, [hand, toggle]);
  const close = useCallback(() => setOpen(false), []);
  const show = useCallback<ConsoleDoor['show']>(
    (cypher, parameters = {}) => hand({ cypher, parameters }),
    [hand],
  );
  return { open, wanted: wanted || open, handed, toggle, close, show };
}

import { useCallback, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import { keepText, keptText } from './keeping';

/** A value of this browser: it outlives the page, and every open page sees its changes. */
export interface Stored<T> {
  readonly read: () => T;
  /** Changes what stands now, another page's changes included. What the browser has no room for lives in this page. */
  readonly change: (how: (now: T) => T) => void;
  readonly listen: (listener: () => void) => () => void;
}

/**
 * Keeps a value under `edgewise.<name>`. What stands there and cannot be read is set aside under `<key>.unread`,
 * never overwritten.
 */
export function stored<T>(name: string, schema: z.ZodType<T>, empty: T): Stored<T> {
  const key = `edgewise.${name}`;
  const listeners = new Set<() => void>();
  let known: { readonly raw: string | null; readonly value: T } | null = null;
  const read = (): T => {
    const raw = keptText(key);
    if (known === null || known.raw !== raw) known = { raw, value: parsed(key, raw, schema, empty) };
    return known.value;
  };
  return {
    read,
    change: (how) => {
      keepText(key, JSON.stringify(how(read())));
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      const elsewhere = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      listeners.add(listener);
      window.addEventListener('storage', elsewhere);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', elsewhere);
      };
    },
  };
}

function parsed<T>(key: string, raw: string | null, schema: z.ZodType<T>, empty: T): T {
  if (raw === null) return empty;
  try {
    return schema.parse(JSON.parse(raw));
  } catch {
    keepText(`${key}.unread`, raw);
    return empty;
  }
}

/** A stored value as state. */
export function useStored<T>(of: Stored<T>): readonly [T, (how: (now: T) => T) => void] {
  const value = useSyncExternalStore(of.listen, of.read);
  const change = useCallback((how: (now: T) => T) => of.change(how), [of]);
  return [value, change];
}

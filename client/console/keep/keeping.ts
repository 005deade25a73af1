import { useSyncExternalStore } from 'react';

/** What the browser refused to keep, by key: its store is full. It lives as long as this page. */
const refused = new Map<string, string>();
const listeners = new Set<() => void>();

/** What is kept under a key, be it in this page only; null for nothing. */
export const keptText = (key: string): string | null => refused.get(key) ?? localStorage.getItem(key);

/** Keeps a text, and what was refused before where there is room again. What is refused is told by `useRefused`. */
export function keepText(key: string, text: string): void {
  refused.delete(key);
  const before = [...refused];
  refused.set(key, text);
  for (const [one, raw] of [[key, text] as const, ...before]) {
    try {
      localStorage.setItem(one, raw);
      refused.delete(one);
    } catch {
      // It stays among what was refused, which is told.
    }
  }
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const isRefusing = (): boolean => refused.size > 0;

/** Whether something lives in this page only because the browser keeps no more. */
export const useRefused = (): boolean => useSyncExternalStore(listen, isRefusing);

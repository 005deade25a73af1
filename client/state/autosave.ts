import { useEffect, useRef } from 'react';
import type { Explorer } from './explorer';
import { keepScene } from './kept';
import { viewOf } from './viewing';

/** How long the scene rests before it is kept, in ms. */
const REST_MS = 500;

/** Keeps the scene in the browser for the next visit, once `ready`. A canvas as it opened is not worth keeping. */
export function useAutosave({ scene, history, fail }: Explorer, ready: boolean): void {
  const save = useRef<(() => void) | null>(null);
  const failed = useRef(false);
  const kept = useRef(false);
  useEffect(() => {
    if (!ready) return;
    const touched = !scene.untouched || history.past.length > 0;
    save.current = () => {
      save.current = null;
      try {
        // A picture of the last visit that could not be opened now may be another time.
        if (touched || kept.current) keepScene(window.localStorage, touched ? viewOf(scene) : null);
        kept.current = touched;
      } catch {
        if (!failed.current)
          fail(new Error('This browser has no room to keep the picture: save a view, or copy its link.'));
        failed.current = true;
      }
    };
    const timer = setTimeout(() => save.current?.(), REST_MS);
    return () => clearTimeout(timer);
  }, [scene, history.past.length, ready, fail]);
  useEffect(() => {
    const leave = () => save.current?.();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
}

import { useEffect, useRef } from 'react';

/** Text is being written, or a menu has its own keys. */
const isTaken = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="menu"], [role="dialog"]') !== null);

/** "f" and "?" as they are; "mod+z" and "mod+shift+z" with Ctrl, or Cmd on a Mac. */
function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey) return shiftKey && key.startsWith('F') && key.length > 1 ? `shift+${key}` : key;
  return `mod+${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`;
}

/** Keys that work wherever no text is being written, F6 there as well: `{ f: fit, '/': focus, 'mod+z': undo }`. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      if (isTaken(event.target) && event.key !== 'F6') return;
      const run = latest.current[nameOf(event)];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

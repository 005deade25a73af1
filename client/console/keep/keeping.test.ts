import { isRefusing, keepText, keptText } from './keeping';

/** A browser's store with room for so many characters. */
function roomFor(characters: number): Map<string, string> {
  const kept = new Map<string, string>();
  const setItem = (key: string, text: string): void => {
    const others = [...kept].reduce((sum, [one, { length }]) => sum + (one === key ? 0 : length), 0);
    if (others + text.length > characters) throw new Error('QuotaExceededError');
    kept.set(key, text);
  };
  Object.assign(globalThis, { localStorage: { setItem, getItem: (key: string) => kept.get(key) ?? null } });
  return kept;
}

test('what finds no room lives on in the page, is told, and is kept once there is room', () => {
  const kept = roomFor(10);
  keepText('history', '12345678');
  expect(isRefusing()).toBe(false);
  keepText('draft', 'RETURN 1');
  expect(isRefusing()).toBe(true);
  expect(keptText('draft')).toBe('RETURN 1');
  expect(kept.has('draft')).toBe(false);
  keepText('history', '');
  expect(isRefusing()).toBe(false);
  expect(kept.get('draft')).toBe('RETURN 1');
});

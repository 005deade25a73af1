import type { DrawnText, Item } from './drawing';

/** Every line of text of a drawing, in order. */
export function textsOf(items: readonly Item[]): DrawnText[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return textsOf(item.items);
    return item.kind === 'text' ? [item] : [];
  });
}

/** For each id one that a form of file can hold, all of them different, and how many had to change. */
export interface SafeIds {
  readonly of: (id: string) => string;
  readonly changed: number;
}

/** @param clean what the form makes of a text */
export function safeIds(ids: readonly string[], clean: (text: string) => string): SafeIds {
  const taken = new Set<string>();
  const known = new Map<string, string>();
  let changed = 0;
  const isOdd = (id: string): number => Number(clean(id) !== id);
  // Those that stay as they are come first, so that a mended one never takes their place.
  for (const id of [...ids].sort((a, b) => isOdd(a) - isOdd(b))) {
    let own = clean(id);
    while (taken.has(own) || own === '') own += '~';
    if (own !== id) changed++;
    taken.add(own);
    known.set(id, own);
  }
  return { of: (id) => known.get(id) ?? id, changed };
}

/** What a writer says of ids that it had to change. */
export const toldOfIds = (changed: number): string[] =>
  changed === 0 ? [] : [`${changed} ids were changed: the file cannot hold some of their characters`];

import { z } from 'zod';
import { parameters } from '../parameters/typed';
import type { Named } from './cypher-file';

export const favourite = z.object({
  id: z.string(),
  name: z.string(),
  /** "" for none. */
  folder: z.string(),
  cypher: z.string(),
  parameters,
});

export type Favourite = z.infer<typeof favourite>;

/** The lowest number that no favourite has, as an id. */
function freeId(all: readonly Favourite[]): string {
  const taken = new Set(all.map(({ id }) => id));
  let number = all.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

const isSame = (a: Named, b: Named): boolean =>
  a.name === b.name && a.folder === b.folder && a.cypher.trim() === b.cypher.trim();

/** With statements added; those that are there already stay as they are. */
export const withAdded = (all: readonly Favourite[], added: readonly Named[]): Favourite[] =>
  added.reduce<Favourite[]>(
    (now, one) => (now.some((other) => isSame(other, one)) ? now : [...now, { ...one, id: freeId(now) }]),
    [...all],
  );

/** Favourites by folder, folders by name, those without one first. */
export function byFolder(all: readonly Favourite[]): (readonly [string, readonly Favourite[]])[] {
  const folders = new Map<string, Favourite[]>();
  for (const one of [...all].sort((a, b) => a.name.localeCompare(b.name)))
    folders.set(one.folder, [...(folders.get(one.folder) ?? []), one]);
  return [...folders].sort(([a], [b]) => a.localeCompare(b));
}

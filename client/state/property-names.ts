import type { Scene } from './scene';

/** Properties that only the store needs: ids and lists of ids. */
const inner = new Set(['id', 'claimIds']);

/** The properties that nodes or edges of a scene have, in the order of the alphabet. */
export function propertyNames({ nodes, edges }: Scene, of: 'node' | 'edge'): string[] {
  const names = new Set<string>();
  const items = of === 'node' ? Object.values(nodes) : Object.values(edges);
  for (const { properties } of items)
    for (const name of Object.keys(properties)) if (!inner.has(name)) names.add(name);
  return [...names].sort();
}

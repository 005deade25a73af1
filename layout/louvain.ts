import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { randomFrom } from './random';
import type { Skeleton } from './skeleton';

/**
 * Which community each body belongs to, numbered from 0 in order of size, then of their first body. By Louvain's method
 * (Blondel and others, "Fast unfolding of communities in large networks", 2008), seeded.
 */
export function communitiesAmong({ bodies, bonds }: Skeleton, seed: number): number[] {
  const graph = new UndirectedGraph();
  bodies.forEach((_, i) => graph.addNode(i));
  for (const { a, b, weight } of bonds) graph.addEdge(a, b, { weight });
  const found = louvain(graph, { rng: randomFrom(seed), getEdgeWeight: 'weight' });
  const members = new Map<number, number[]>();
  bodies.forEach((_, i) => {
    const name = found[i] ?? -1;
    members.set(name, [...(members.get(name) ?? []), i]);
  });
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const out = new Array<number>(bodies.length).fill(0);
  ordered.forEach((indices, number) => {
    for (const i of indices) out[i] = number;
  });
  return out;
}

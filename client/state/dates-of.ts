import type { Edge } from '../../model/api/graph';

/** Milliseconds of a date as the graph has it, `2017`, `2017-03` or `2017-03-20`, at its beginning; null for others. */
export function msOf(date: unknown): number | null {
  if (typeof date !== 'string' || !/^\d{4}(-\d{2}(-\d{2})?)?/.test(date)) return null;
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? null : ms;
}

/** When each node comes into the story: the first date that an edge of it tells. Nodes of undated edges have none. */
export function timesOf(edges: readonly Pick<Edge, 'from' | 'to' | 'properties'>[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { from, to, properties } of edges) {
    const ms = msOf(properties['firstDate']);
    if (ms === null) continue;
    for (const ref of [from, to]) times.set(ref, Math.min(ms, times.get(ref) ?? ms));
  }
  return times;
}

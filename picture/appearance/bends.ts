import type { Edge } from '../../model/api/graph';

type Joint = Pick<Edge, 'ref' | 'from' | 'to'>;

/** How far a lone edge bends, and how far parallel ones lie apart, in pixels at zoom 1. */
const ALONE = 14;
const APART = 30;

/**
 * How far the control point of each edge lies off the line between its ends, by the edge's ref; parallel edges lie side
 * by side. Positive is to the left of the way from `from` to `to`, y running down.
 */
export function bends(edges: readonly Joint[]): Map<string, number> {
  const pairs = new Map<string, Joint[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join('\n');
    const standing = pairs.get(key);
    if (standing) standing.push(edge);
    else pairs.set(key, [edge]);
  }
  const out = new Map<string, number>();
  for (const group of pairs.values()) {
    const ordered = [...group].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    ordered.forEach((edge, i) => {
      const offset = ordered.length === 1 ? ALONE : (i - (ordered.length - 1) / 2) * APART;
      out.set(edge.ref, edge.from < edge.to ? offset : -offset);
    });
  }
  return out;
}

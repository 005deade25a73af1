import type { Edge } from '../../model/api/graph';

type Joint = Pick<Edge, 'ref' | 'from' | 'to'>;

/** How an edge leaves the straight line between its ends. */
export interface Bend {
  /**
   * How far its control point lies off that line, in pixels at zoom 1: positive is to the right of the way from `from`
   * to `to`, y running down. Of an edge from a node to itself: how far it reaches out of the node's middle.
   */
  readonly distance: number;
  /** Where such a loop stands around its node: 0 is up and to the right, in degrees, clockwise. */
  readonly turn: number;
}

/** How far a lone edge bends, how far parallel ones lie apart, and how far all of a pair may spread. */
const ALONE = 14;
const APART = 30;
const SPREAD = 420;
/** How far a loop reaches, as many stand around a node, and how much farther the next round reaches. */
const LOOP = 44;
const AROUND = 6;
const FARTHER = 14;
/** How wide a loop is: the angle between its two control points, in degrees. */
export const loopSweep = 50;
/** Cytoscape pushes loops of the very same direction apart by itself; none is the very same. */
const ASIDE = 7;

function loop(i: number): Bend {
  const round = Math.floor(i / AROUND);
  return { distance: LOOP + round * FARTHER, turn: (i % AROUND) * (360 / AROUND) + round * ASIDE };
}

/** The bend of each edge by its ref, so that parallel edges lie side by side. The order of the list is no matter. */
export function bends(edges: readonly Joint[]): Map<string, Bend> {
  const pairs = new Map<string, Joint[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join('\n');
    const standing = pairs.get(key);
    if (standing) standing.push(edge);
    else pairs.set(key, [edge]);
  }
  const out = new Map<string, Bend>();
  for (const group of pairs.values()) {
    const ordered = [...group].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    const apart = Math.min(APART, SPREAD / (ordered.length - 1));
    ordered.forEach((edge, i) => {
      const offset = ordered.length === 1 ? ALONE : (i - (ordered.length - 1) / 2) * apart;
      const straight = { distance: edge.from < edge.to ? offset : -offset, turn: 0 };
      out.set(edge.ref, edge.from === edge.to ? loop(i) : straight);
    });
  }
  return out;
}

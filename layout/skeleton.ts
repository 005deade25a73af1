import type { LayoutNode, LayoutRequest, Point, Positions } from './types';

/** A node at work: its box, and a place that moves. */
export interface Body {
  readonly ref: string;
  readonly width: number;
  readonly height: number;
  readonly dy: number;
  readonly fixed: boolean;
  readonly time: number | null;
  /** Whether it came with a place. */
  readonly placed: boolean;
  x: number;
  y: number;
}

/** Two bodies, by index, that are bound to each other. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** What layouts work on: one bond for each pair of nodes, however many edges join them, and none for loops. */
export interface Skeleton {
  readonly bodies: readonly Body[];
  readonly bonds: readonly Bond[];
}

function bodyOf(node: LayoutNode): Body {
  const { ref, width, height, dy = 0, x, y, fixed = false, time } = node;
  const placed = x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y);
  if (fixed && !placed) throw new RangeError(`the node ${ref} is fixed and has no place to stay at`);
  if (!(width > 0 && height > 0)) throw new RangeError(`the node ${ref} has no size: ${width} x ${height}`);
  return {
    ref,
    width,
    height,
    dy,
    fixed,
    time: time ?? null,
    placed,
    x: placed ? x : 0,
    y: placed ? y : 0,
  };
}

/**
 * Ten edges between two nodes must not pull ten times as hard: their weights add up, and bind by the square root.
 * @throws RangeError naming a ref that stands twice, an edge's end that is no node, or a node without a size
 */
export function skeletonOf({ nodes, edges }: Pick<LayoutRequest, 'nodes' | 'edges'>): Skeleton {
  const index = new Map<string, number>();
  for (const { ref } of nodes) {
    if (index.has(ref)) throw new RangeError(`the node ${ref} stands twice in the request`);
    index.set(ref, index.size);
  }
  const sums = new Map<string, { a: number; b: number; weight: number }>();
  for (const { from, to, weight = 1 } of edges) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined) throw new RangeError(`an edge begins at ${from}, which is not among the nodes`);
    if (b === undefined) throw new RangeError(`an edge ends at ${to}, which is not among the nodes`);
    if (a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = sums.get(key);
    if (known) known.weight += weight;
    else sums.set(key, { a, b, weight });
  }
  const bonds = [...sums.values()].map(({ a, b, weight }) => ({ a, b, weight: Math.sqrt(weight) }));
  return { bodies: nodes.map(bodyOf), bonds };
}

/** Indices of the bodies that each body is bound to. */
export function neighboursOf({ bodies, bonds }: Skeleton): readonly (readonly number[])[] {
  const near: number[][] = bodies.map(() => []);
  for (const { a, b } of bonds) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  return near;
}

/** The connected parts, the largest first; each body keeps its identity, so moving it moves the whole's. */
export function componentsOf(skeleton: Skeleton): Skeleton[] {
  const near = neighboursOf(skeleton);
  const part = skeleton.bodies.map(() => -1);
  const members: number[][] = [];
  for (const start of part.keys()) {
    if (part[start] !== -1) continue;
    const found = [start];
    part[start] = members.length;
    for (const at of found)
      for (const next of near[at] ?? [])
        if (part[next] === -1) {
          part[next] = members.length;
          found.push(next);
        }
    members.push(found.sort((a, b) => a - b));
  }
  const parts = members.map((found) => subset(skeleton, found));
  return parts.sort((a, b) => b.bodies.length - a.bodies.length);
}

/** The bodies at these indices and the bonds among them. */
export function subset({ bodies, bonds }: Skeleton, indices: readonly number[]): Skeleton {
  const place = new Map(indices.map((old, i) => [old, i]));
  const kept = bonds.flatMap(({ a, b, weight }) => {
    const [from, to] = [place.get(a), place.get(b)];
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, weight }];
  });
  return { bodies: indices.flatMap((i) => bodies[i] ?? []), bonds: kept };
}

export function positionsOf(bodies: readonly (Point & { readonly ref: string })[]): Positions {
  return Object.fromEntries(bodies.map(({ ref, x, y }) => [ref, { x, y }]));
}

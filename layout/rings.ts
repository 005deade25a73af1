import { neighboursOf, type Body, type Skeleton } from './skeleton';

const GAP = 12;

/** Where the i-th of `count` boxes stands on an ellipse, from the top clockwise. */
function onEllipse(body: Body, i: number, count: number, across: number, down: number): void {
  const angle = -Math.PI / 2 + (2 * Math.PI * i) / count;
  [body.x, body.y] = [across * Math.cos(angle), down * Math.sin(angle) - body.dy];
}

function touches(a: Body, b: Body): boolean {
  const x = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + GAP - Math.abs(a.y + a.dy - b.y - b.dy);
  return x > 0 && y > 0;
}

/** Spreads boxes over the smallest ellipse of that shape, from `least` down, on which none touches another or `inner`. */
function spread(ring: readonly Body[], inner: readonly Body[], least: number, aspect: number): number {
  for (let down = least; ; down = down * 1.04 + 2) {
    ring.forEach((body, i) => onEllipse(body, i, ring.length, down * aspect, down));
    const clear = ring.every((body, i) => {
      const next = [ring[(i + 1) % ring.length], ring[(i + 2) % ring.length], ...inner];
      return next.every((other) => other === undefined || other === body || !touches(body, other));
    });
    if (clear) return down;
  }
}

/** The ellipse of a room is flatter the wider the room, within what still reads as rings. */
const flatness = (aspect: number): number => Math.min(2, Math.max(0.6, aspect));

/**
 * The order in which few lines cross inside a circle: always next the body with the most neighbours that stand already,
 * put at the end that is nearer to them. After Baur and Brandes, "Crossing reduction in circular layouts", 2004.
 */
function roundOrder(skeleton: Skeleton): number[] {
  const near = neighboursOf(skeleton);
  const left = new Set(skeleton.bodies.keys());
  const standing = new Map<number, number>();
  const order: number[] = [];
  const rank = (i: number): number => (standing.get(i) ?? 0) * 1000 - (near[i]?.length ?? 0);
  while (left.size > 0) {
    let next = -1;
    for (const i of left) if (next === -1 || rank(i) > rank(next)) next = i;
    left.delete(next);
    const places = (near[next] ?? []).map((other) => order.indexOf(other)).filter((place) => place >= 0);
    const mean = places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
    if (places.length > 0 && mean < order.length / 2) order.unshift(next);
    else order.push(next);
    for (const other of near[next] ?? []) standing.set(other, (standing.get(other) ?? 0) + 1);
  }
  return order;
}

/** Everything on one ellipse, neighbours close together. */
export function circle(skeleton: Skeleton, aspect: number): void {
  const ring = roundOrder(skeleton).flatMap((i) => skeleton.bodies[i] ?? []);
  if (ring.length > 1) spread(ring, [], 20, flatness(aspect));
}

/** How many boxes go round an ellipse of that size. */
function capacity(bodies: readonly Body[], down: number, flat: number): number {
  const girth = Math.PI * (3 * (1 + flat) - Math.sqrt((3 + flat) * (1 + 3 * flat))) * down; // Ramanujan's first
  const side = bodies.reduce((sum, { width, height }) => sum + Math.hypot(width, height) * 0.8, 0);
  return Math.max(3, Math.floor(girth / (side / bodies.length + GAP)));
}

/** The best connected in the middle, ring by ring outwards; each on the side where its inner neighbours are. */
export function concentric(skeleton: Skeleton, aspect: number): void {
  const { bodies } = skeleton;
  const near = neighboursOf(skeleton);
  const flat = flatness(aspect);
  const degree = (i: number): number => near[i]?.length ?? 0;
  const order = bodies.map((_, i) => i).sort((a, b) => degree(b) - degree(a) || a - b);
  const high = Math.max(0, ...bodies.map(({ height }) => height)) + GAP;
  const angles = new Map<number, number>();
  const standing: Body[] = [];
  let [taken, down, size] = [0, 0, 1];
  while (taken < order.length) {
    const indices = order.slice(taken, taken + size);
    indices.sort((a, b) => towards(near[a], angles) - towards(near[b], angles) || a - b);
    const ring = indices.flatMap((i) => bodies[i] ?? []);
    if (taken === 0) for (const body of ring) [body.x, body.y] = [0, -body.dy];
    else down = spread(ring, standing, down, flat);
    indices.forEach((i, at) => angles.set(i, (2 * Math.PI * at) / ring.length));
    standing.push(...ring);
    taken += size;
    down += high / 2;
    size = capacity(bodies, down, flat);
  }
}

/** The mean direction of neighbours that stand already, from 0 to a full turn. */
function towards(near: readonly number[] | undefined, angles: ReadonlyMap<number, number>): number {
  let [x, y] = [0, 0];
  for (const i of near ?? []) {
    const angle = angles.get(i);
    if (angle === undefined) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
}

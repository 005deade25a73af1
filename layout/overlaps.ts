import type { Body } from './skeleton';

/** Room between two boxes. */
const GAP = 6;
const ROUNDS = 40;
/** After that many rounds in vain everything is spread so much further. */
const SPREAD = 1.08;
const SPREADS = 24;

/** How far two boxes reach into each other along each axis; null where they do not. */
function overlap(a: Body, b: Body): { x: number; y: number } | null {
  const x = (a.width + b.width) / 2 + GAP - Math.abs(b.x - a.x);
  const y = (a.height + b.height) / 2 + GAP - Math.abs(b.y + b.dy - a.y - a.dy);
  return x > 0 && y > 0 ? { x, y } : null;
}

/** Pushes two apart along the axis that is shorter to go; one that is fixed leaves the whole way to the other. */
function part(a: Body, b: Body, by: { x: number; y: number }): void {
  if (a.fixed && b.fixed) return;
  const axis = by.x < by.y ? 'x' : 'y';
  const apart = axis === 'x' ? b.x - a.x : b.y + b.dy - a.y - a.dy;
  // Two in one place go apart by their order.
  const way = (apart >= 0 ? by[axis] : -by[axis]) * 1.01;
  const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  a[axis] -= way * share;
  b[axis] += way * (1 - share);
}

/** One sweep from left to right; how many pairs it pushed apart. */
function sweep(bodies: readonly Body[], axes: 'both' | 'y'): number {
  const ordered = [...bodies].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  let pushed = 0;
  for (const [i, a] of ordered.entries())
    for (let j = i + 1; j < ordered.length; j++) {
      const b = ordered[j];
      if (!b || b.x - b.width / 2 > a.x + a.width / 2 + GAP) break;
      const by = overlap(a, b);
      if (!by || (a.fixed && b.fixed)) continue;
      part(a, b, axes === 'y' ? { x: Infinity, y: by.y } : by);
      pushed++;
    }
  return pushed;
}

/**
 * Moves boxes until none covers another, little where little is needed: first by pushing, then by spreading what is too
 * dense. Fixed ones stay, and two fixed ones may cover each other.
 * @param axes `y` keeps every x, for layouts in which x means something
 */
export function removeOverlaps(bodies: readonly Body[], axes: 'both' | 'y' = 'both'): void {
  for (let spread = 0; spread <= SPREADS; spread++) {
    for (let round = 0; round < ROUNDS; round++) if (sweep(bodies, axes) === 0) return;
    for (const body of bodies) {
      if (body.fixed) continue;
      if (axes === 'both') body.x *= SPREAD;
      body.y *= SPREAD;
    }
  }
}

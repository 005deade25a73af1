import { boundsOf, moveTo } from './boxes';
import { force, isSmall } from './force';
import { communitiesAmong } from './louvain';
import { removeOverlaps } from './overlaps';
import { subset, type Body, type Skeleton } from './skeleton';

/** Room around a community, in pixels. */
const MARGIN = 50;
/** Forces keep large boxes further apart than they need. */
const CLOSER = 0.45;

/** Each community as one body: its box, bound to others by as many bonds as run between. */
function quotient(skeleton: Skeleton, of: readonly number[], parts: readonly Skeleton[]): Skeleton {
  const bodies = parts.map(({ bodies: inside }, i): Body => {
    const { width, height } = boundsOf(inside);
    const size = { width: width + MARGIN, height: height + MARGIN, dy: 0 };
    return { ref: String(i), ...size, fixed: false, time: null, placed: false, x: 0, y: 0 };
  });
  const sums = new Map<string, { a: number; b: number; weight: number }>();
  for (const bond of skeleton.bonds) {
    const [a = 0, b = 0] = [of[bond.a], of[bond.b]].sort((one, other) => (one ?? 0) - (other ?? 0));
    const known = sums.get(`${a} ${b}`);
    if (known) known.weight += bond.weight;
    else if (a !== b) sums.set(`${a} ${b}`, { a, b, weight: bond.weight });
  }
  return { bodies, bonds: [...sums.values()] };
}

/** Communities side by side, each laid out by forces in itself; those that share many edges lie close together. */
export function* communities(skeleton: Skeleton, seed: number, aspect: number): Generator<number, void> {
  const of = communitiesAmong(skeleton, seed);
  const count = Math.max(-1, ...of) + 1;
  const parts = Array.from({ length: count }, (_, number) =>
    subset(
      skeleton,
      of.flatMap((one, i) => (one === number ? [i] : [])),
    ),
  );
  let before = 0;
  for (const part of parts) {
    const share = (0.8 * part.bodies.length) / skeleton.bodies.length;
    for (const done of force(part, seed, 1.2, isSmall(skeleton))) yield before + share * done;
    before += share;
  }
  const groups = quotient(skeleton, of, parts);
  for (const done of force(groups, seed, aspect)) yield before + 0.2 * done;
  for (const body of groups.bodies) {
    body.x *= CLOSER;
    body.y *= CLOSER;
  }
  removeOverlaps(groups.bodies);
  groups.bodies.forEach(({ x, y, width, height }, i) =>
    moveTo(parts[i]?.bodies ?? [], x - (width - MARGIN) / 2, y - (height - MARGIN) / 2),
  );
}

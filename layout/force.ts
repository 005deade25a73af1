import { settle } from './springs';
import { removeOverlaps } from './overlaps';
import { packParts } from './parts';
import { flawsOf, refine } from './refine';
import { stretchToFill, turnToFill } from './shape';
import { componentsOf, type Body, type Skeleton } from './skeleton';

/** Up to so many bodies and bonds several starts are tried and the best is refined. */
const SMALL = { bodies: 150, bonds: 400 };
const STARTS = 6;

/** Whether there is time to search for fewer crossings. */
export const isSmall = ({ bodies, bonds }: Skeleton): boolean =>
  bodies.length <= SMALL.bodies && bonds.length <= SMALL.bonds;

const areaOf = (bodies: readonly Body[]): number =>
  bodies.reduce((sum, { width, height }) => sum + width * height, 0);

/** A bond's length that suits bodies of these sizes. */
const restOf = (bodies: readonly Body[]): number =>
  1.5 * Math.sqrt(areaOf(bodies) / Math.max(1, bodies.length));

function* onePart(part: Skeleton, seed: number, aspect: number, small: boolean): Generator<number, void> {
  const { bodies, bonds } = part;
  if (bodies.length === 1) return;
  const starts = small ? STARTS : 1;
  const rest = restOf(bodies);
  let best: { flaws: number; places: { x: number; y: number }[] } | null = null;
  for (let start = 0; start < starts; start++) {
    for (const done of settle(part, seed + start, aspect)) yield (0.6 * (start + done)) / starts;
    turnToFill(bodies, aspect);
    stretchToFill(bodies, aspect);
    if (!small) break;
    const flaws = flawsOf(part, rest);
    if (!best || flaws < best.flaws) best = { flaws, places: bodies.map(({ x, y }) => ({ x, y })) };
  }
  if (best) {
    const { places } = best;
    bodies.forEach((body, i) => Object.assign(body, places[i]));
    const rounds = Math.ceil(
      Math.min(60, 4e7 / (bodies.length * bonds.length * (4 * bonds.length + bodies.length) + 1)),
    );
    for (const done of refine(part, seed, rest, rounds)) yield 0.6 + 0.4 * done;
  }
  removeOverlaps(bodies);
}

/**
 * The layout for most graphs: forces, then for small ones the search for fewer crossings, then no box over another; parts
 * that nothing connects side by side. Each part is turned and drawn out so that the whole fills the room.
 */
export function* force(
  skeleton: Skeleton,
  seed: number,
  aspect: number,
  small = isSmall(skeleton),
): Generator<number, void> {
  if (skeleton.bodies.some((body) => body.fixed)) {
    yield* settle(skeleton, seed, aspect);
    removeOverlaps(skeleton.bodies);
    return;
  }
  const parts = componentsOf(skeleton);
  const whole = areaOf(skeleton.bodies);
  let before = 0;
  for (const [i, part] of parts.entries()) {
    const share = areaOf(part.bodies) / whole;
    // The others stand at the side of the largest, in what is left of the room.
    const shape = i === 0 ? aspect * Math.max(0.5, share) : 1;
    for (const done of onePart(part, seed, shape, small)) yield before + share * done;
    before += share;
  }
  packParts(parts, aspect);
  stretchToFill(skeleton.bodies, aspect);
}

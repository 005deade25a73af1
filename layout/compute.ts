import { boundsOf } from './boxes';
import { communities } from './communities';
import { force } from './force';
import { grid } from './grid';
import { layered } from './layered';
import { circle, concentric } from './rings';
import { positionsOf, skeletonOf, type Body, type Skeleton } from './skeleton';
import { time } from './time';
import type { LayoutKind, LayoutRequest, LayoutStep, Positions } from './types';

/** How long it works before it lets others have their turn, in ms. */
const TURN_MS = 30;
const ASPECT = 1.4;

interface Watch {
  /** Stops the layout: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told several times a second. */
  readonly onStep?: (step: LayoutStep) => void;
}

type Way = (skeleton: Skeleton, seed: number, aspect: number) => Generator<number, void>;

/** Layouts that are done in one go. */
const atOnce = (place: (skeleton: Skeleton, aspect: number) => void): Way =>
  function* (skeleton, _seed, aspect) {
    place(skeleton, aspect);
    yield 1;
  };

const ways: Readonly<Record<LayoutKind, Way>> = {
  force,
  layered: (skeleton, _seed, aspect) => layered(skeleton, aspect),
  concentric: atOnce(concentric),
  circle: atOnce(circle),
  grid: atOnce(grid),
  time,
  communities,
};

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The middle of what has a place already; the origin where nothing has. */
function middleOf(bodies: readonly Body[]): { x: number; y: number } {
  const { x, y, width, height } = boundsOf(bodies);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Moves everything so that its middle is where the middle was, but for what is fixed. */
function recentre(bodies: readonly Body[], to: { x: number; y: number }): void {
  const from = middleOf(bodies);
  for (const body of bodies) {
    body.x += to.x - from.x;
    body.y += to.y - from.y;
  }
}

/**
 * Where each node of a graph goes. Pure: the same request gives the same positions on any machine, in the browser's
 * worker as on the server. No two boxes cover each other, but for fixed ones; parts that nothing connects stand side by
 * side. The middle of the whole stays where it was, or is 0,0 for nodes without places. Fixed nodes stay; the force
 * layout places the others around them, all other kinds lay everything out and then leave the fixed ones in their place.
 * It works in turns of 30 ms, so that a signal can stop it.
 * @throws RangeError for a request that contradicts itself, or layers of too large a graph
 */
export async function computeLayout(request: LayoutRequest, watch: Watch = {}): Promise<Positions> {
  const { kind, seed, aspect = ASPECT } = request;
  const given = skeletonOf(request);
  const held = given.bodies.filter((body) => body.fixed);
  const middle = middleOf(given.bodies.filter((body) => body.placed));
  const around = kind === 'force' && held.length > 0;
  const bodies = given.bodies.map((body) => ({ ...body, fixed: around && body.fixed }));
  const settled = (): Positions => {
    const places = bodies.map(({ ref, x, y }) => ({ ref, x, y }));
    return { ...positionsOf(places), ...positionsOf(held) };
  };
  if (bodies.length === 0) return {};
  let turn = performance.now();
  for (const done of ways[kind]({ bodies, bonds: given.bonds }, seed, aspect)) {
    if (performance.now() - turn < TURN_MS) continue;
    watch.onStep?.({ done, positions: settled });
    await breathe();
    watch.signal?.throwIfAborted();
    turn = performance.now();
  }
  if (!around) recentre(bodies, middle);
  return settled();
}

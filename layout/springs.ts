import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { randomFrom } from './random';
import { neighboursOf, type Body, type Skeleton } from './skeleton';

interface Particle extends SimulationNodeDatum {
  readonly index: number;
  readonly radius: number;
  x: number;
  y: number;
}

interface Spring extends SimulationLinkDatum<Particle> {
  readonly weight: number;
}

type Forces = Simulation<Particle, Spring>;

/** The golden angle: points along it are spread evenly from the middle outwards. */
const TURN = 2.399963;
/** Length of a bond between two bodies without a size, in pixels. */
const REST = 56;

/** The radius of a circle that stands for a box: between the half of its height and of its width. */
const radiusOf = ({ width, height }: Body): number => (width + height) / 4;

/** Many-bound bodies in the middle of a sunflower; the order of equals, and with it the start, is by chance. */
function scatter(bodies: readonly Body[], degrees: readonly number[], random: () => number): void {
  const chance = bodies.map(() => random());
  const order = bodies.map((_, i) => i);
  const rank = (i: number): number => Math.sqrt(degrees[i] ?? 0) + 1.5 * (chance[i] ?? 0);
  order.sort((a, b) => rank(b) - rank(a) || a - b);
  order.forEach((i, at) => {
    const body = bodies[i];
    if (!body) return;
    body.x = 70 * Math.sqrt(at + 0.5) * Math.cos(at * TURN);
    body.y = 70 * Math.sqrt(at + 0.5) * Math.sin(at * TURN);
  });
}

/** Newcomers beside their neighbours that stand, or beside everything where there are none. */
function besideStanding(
  bodies: readonly Body[],
  near: readonly (readonly number[])[],
  random: () => number,
): void {
  const standing = bodies.filter((body) => body.placed);
  const middle = {
    x: standing.reduce((sum, { x }) => sum + x, 0) / standing.length,
    y: standing.reduce((sum, { y }) => sum + y, 0) / standing.length,
  };
  bodies.forEach((body, i) => {
    if (body.placed) return;
    const known = (near[i] ?? []).flatMap((j) => (bodies[j]?.placed ? [bodies[j]] : []));
    const at = known.length > 0 ? known : standing.slice(-1);
    const x = at.reduce((sum, one) => sum + one.x, 0) / at.length;
    const y = at.reduce((sum, one) => sum + one.y, 0) / at.length;
    // On the side away from the middle of what stands.
    const angle = Math.atan2(y - middle.y, x - middle.x) + (random() - 0.5) * 1.6;
    body.x = x + 130 * Math.cos(angle);
    body.y = y + 130 * Math.sin(angle);
  });
}

function forcesOf({ bodies, bonds }: Skeleton, aspect: number, random: () => number): Forces {
  const degrees = neighboursOf({ bodies, bonds }).map((near) => near.length);
  const particles = bodies.map((body, index): Particle => ({
    index,
    radius: radiusOf(body),
    x: body.x,
    y: body.y,
    ...(body.fixed ? { fx: body.x, fy: body.y } : {}),
  }));
  const springs = bonds.map(({ a, b, weight }): Spring => ({ source: a, target: b, weight }));
  const radius = (i: number): number => particles[i]?.radius ?? 0;
  const least = ({ source, target }: Spring): number =>
    Math.min(degrees[(source as Particle).index] ?? 1, degrees[(target as Particle).index] ?? 1);
  return forceSimulation(particles)
    .randomSource(random)
    .stop()
    .alphaMin(0.002)
    .force(
      'bonds',
      forceLink<Particle, Spring>(springs)
        .distance(
          ({ source, target }) =>
            REST + 0.7 * (radius((source as Particle).index) + radius((target as Particle).index)),
        )
        .strength((spring) => Math.min(1, (0.7 * spring.weight) / Math.max(1, least(spring)))),
    )
    .force(
      'apart',
      forceManyBody<Particle>()
        .strength((p) => -14 * p.radius)
        .distanceMax(900),
    )
    .force('boxes', forceCollide<Particle>((p) => p.radius * 0.85).strength(0.6))
    .force('x', forceX<Particle>(0).strength(0.03 / Math.max(1, aspect)))
    .force('y', forceY<Particle>(0).strength(0.03 * Math.min(1, aspect)));
}

/**
 * Springs and repulsion by d3-force on one skeleton, until it is calm. Bodies move at every step, so that whoever steps
 * can show them. Fixed bodies stay, newcomers begin beside their neighbours.
 * @yields how far it has come, 0 to 1
 */
export function* settle(
  skeleton: Skeleton,
  seed: number,
  aspect: number,
  ticks = 300,
): Generator<number, void> {
  const { bodies } = skeleton;
  const random = randomFrom(seed);
  const near = neighboursOf(skeleton);
  if (bodies.some((body) => body.fixed)) besideStanding(bodies, near, random);
  else
    scatter(
      bodies,
      near.map((list) => list.length),
      random,
    );
  const forces = forcesOf(skeleton, aspect, random).alphaDecay(1 - 0.002 ** (1 / ticks));
  for (let tick = 1; tick <= ticks; tick++) {
    forces.tick();
    forces.nodes().forEach(({ x, y }, i) => {
      const body = bodies[i];
      if (body) [body.x, body.y] = [x, y];
    });
    yield tick / ticks;
  }
}

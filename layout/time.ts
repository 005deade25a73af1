import { forceLink, forceSimulation, forceY, forceCollide, type SimulationNodeDatum } from 'd3-force';
import { boundsOf } from './boxes';
import { removeOverlaps } from './overlaps';
import { randomFrom } from './random';
import type { Body, Skeleton } from './skeleton';

const DAY = 86_400_000;
const GAP = 24;

/**
 * Places along x for times: in order, the room between two growing with the logarithm of the days between, so that a
 * busy week and a quiet decade both stay readable. Equal times share a place.
 */
function placesOf(times: readonly number[], width: number): Map<number, number> {
  const distinct = [...new Set(times)].sort((a, b) => a - b);
  const at = [0];
  for (const [i, time] of distinct.slice(1).entries())
    at.push((at[i] ?? 0) + Math.log2(2 + (time - (distinct[i] ?? time)) / DAY));
  const whole = at.at(-1) ?? 0;
  return new Map(distinct.map((time, i) => [time, whole === 0 ? 0 : ((at[i] ?? 0) / whole) * width]));
}

/** Bodies without a time stand in columns at the left, before everything that has one. */
function atTheLeft(bodies: readonly Body[], height: number): void {
  let [right, top, widest] = [-GAP * 3, 0, 0];
  for (const body of bodies) {
    if (top + body.height > height && top > 0) [right, top, widest] = [right - widest - GAP, 0, 0];
    body.x = right - body.width / 2;
    body.y = top - height / 2 + body.height / 2 - body.dy;
    top += body.height + GAP / 2;
    widest = Math.max(widest, body.width);
  }
}

interface Particle extends SimulationNodeDatum {
  x: number;
  y: number;
}

/** From left to right in the order of time; up and down only as bonds pull and boxes need room. */
export function* time(skeleton: Skeleton, seed: number, aspect: number): Generator<number, void> {
  const dated = skeleton.bodies.filter((body) => body.time !== null);
  const area = dated.reduce((all, { width, height }) => all + (width + GAP) * (height + GAP), 0);
  const width = Math.sqrt(2.2 * area * aspect);
  const places = placesOf(
    dated.map((body) => body.time ?? 0),
    width,
  );
  const random = randomFrom(seed);
  const particles = skeleton.bodies.map((body): Particle => {
    const x = body.time === null ? 0 : (places.get(body.time) ?? 0);
    return { x, fx: x, y: (random() - 0.5) * (width / aspect) };
  });
  const springs = skeleton.bonds.map(({ a, b }) => ({ source: a, target: b }));
  const forces = forceSimulation(particles)
    .randomSource(random)
    .stop()
    .force('bonds', forceLink(springs).distance(60).strength(0.2))
    .force(
      'boxes',
      forceCollide<Particle>((_, i) => (skeleton.bodies[i]?.height ?? 0) * 0.7),
    )
    .force('y', forceY<Particle>(0).strength(0.03));
  for (let tick = 1; tick <= 150; tick++) {
    forces.tick();
    particles.forEach(({ x, y }, i) => Object.assign(skeleton.bodies[i] ?? {}, { x, y }));
    yield tick / 150;
  }
  removeOverlaps(dated, 'y');
  const { height } = boundsOf(dated);
  atTheLeft(
    skeleton.bodies.filter((body) => body.time === null),
    Math.max(height, 400),
  );
}

import { boundsOf, type Box } from './boxes';
import { cross, runsThrough } from './crossings';
import { randomFrom } from './random';
import { neighboursOf, type Body, type Bond, type Skeleton } from './skeleton';
import type { Point } from './types';

/** What a picture loses by each flaw, in crossings. */
const COST = { crossing: 1, through: 1.6, covered: 6, far: 0.5, outside: 4 };
/** Room that boxes should keep, in pixels. */
const ROOM = 10;
/** Tries for one body in one round. */
const TRIES = 10;

function overlapShare(a: Body, at: Point, b: Body): number {
  const x = (a.width + b.width) / 2 + ROOM - Math.abs(at.x - b.x);
  const y = (a.height + b.height) / 2 + ROOM - Math.abs(at.y + a.dy - b.y - b.dy);
  if (x <= 0 || y <= 0) return 0;
  return 0.3 + (x * y) / (Math.min(a.width, b.width) * Math.min(a.height, b.height));
}

/** Ends of bonds meet the shape, not the caption, so a box is entered where its shape and caption are. */
const through = (a: Point, b: Point, body: Body, at: Point): boolean =>
  runsThrough(a, b, { x: at.x, y: at.y + body.dy }, body.width / 2, body.height / 2);

class Table {
  private readonly own: readonly (readonly Bond[])[];

  constructor(
    private readonly skeleton: Skeleton,
    private readonly bounds: Box,
    private readonly rest: number,
  ) {
    const own: Bond[][] = skeleton.bodies.map(() => []);
    for (const bond of skeleton.bonds) {
      own[bond.a]?.push(bond);
      own[bond.b]?.push(bond);
    }
    this.own = own;
  }

  /** What the picture loses by this body standing there, up to what does not depend on it. */
  costOf(i: number, at: Point): number {
    const { bodies } = this.skeleton;
    const body = bodies[i];
    if (!body) return 0;
    let cost = this.outside(body, at);
    bodies.forEach((other, j) => {
      if (j !== i) cost += COST.covered * overlapShare(body, at, other);
    });
    return cost + this.bondsOf(i, body, at) + this.strangersOver(i, body, at);
  }

  private outside({ width, height, dy }: Body, { x, y }: Point): number {
    const { bounds } = this;
    const over =
      Math.max(0, bounds.x - (x - width / 2)) +
      Math.max(0, x + width / 2 - bounds.x - bounds.width) +
      Math.max(0, bounds.y - (y + dy - height / 2)) +
      Math.max(0, y + dy + height / 2 - bounds.y - bounds.height);
    return (COST.outside * over) / this.rest;
  }

  private bondsOf(i: number, body: Body, at: Point): number {
    const { bodies, bonds } = this.skeleton;
    let cost = 0;
    for (const { a, b } of this.own[i] ?? []) {
      const end = a === i ? b : a;
      const other = bodies[end];
      if (!other) continue;
      const length = Math.hypot(other.x - at.x, other.y - at.y) / this.rest;
      cost += COST.far * (length < 1 ? (1 - length) * 2 : (length - 1) ** 2 * 0.35);
      for (const bond of bonds) {
        if (bond.a === i || bond.b === i || bond.a === end || bond.b === end) continue;
        const [from, to] = [bodies[bond.a], bodies[bond.b]];
        if (from && to && cross(at, other, from, to)) cost += COST.crossing;
      }
      bodies.forEach((stranger, j) => {
        if (j !== i && j !== end && through(at, other, stranger, stranger)) cost += COST.through;
      });
    }
    return cost;
  }

  private strangersOver(i: number, body: Body, at: Point): number {
    const { bodies, bonds } = this.skeleton;
    let cost = 0;
    for (const { a, b } of bonds) {
      if (a === i || b === i) continue;
      const [from, to] = [bodies[a], bodies[b]];
      if (from && to && through(from, to, body, at)) cost += COST.through;
    }
    return cost;
  }
}

/** All flaws of a picture, in crossings; each flaw between two bodies counts for both. */
export function flawsOf(skeleton: Skeleton, rest: number): number {
  const table = new Table(skeleton, boundsOf(skeleton.bodies), rest);
  return skeleton.bodies.reduce((sum, body, i) => sum + table.costOf(i, body), 0);
}

/**
 * Tries other places for each body in turn and keeps those with fewer crossings, fewer lines through captions and
 * shorter bonds; near the end of the rounds only near places are tried. After Davidson and Harel, "Drawing graphs nicely
 * using simulated annealing", 1996, without the heat. One round costs bodies x bonds^2: for small graphs.
 * @yields how far it has come, 0 to 1
 */
export function* refine(
  skeleton: Skeleton,
  seed: number,
  rest: number,
  rounds: number,
): Generator<number, void> {
  const { bodies } = skeleton;
  const random = randomFrom(seed);
  const near = neighboursOf(skeleton);
  const bounds = boundsOf(bodies);
  const table = new Table(skeleton, bounds, rest);
  for (let round = 0; round < rounds; round++) {
    const reach = (Math.max(bounds.width, bounds.height) / 2) * (1 - round / rounds) + rest / 6;
    bodies.forEach((body, i) => {
      if (body.fixed) return;
      let best = { x: body.x, y: body.y, cost: table.costOf(i, body) };
      for (let attempt = 0; attempt < TRIES && best.cost > 0; attempt++) {
        const from =
          attempt === 0
            ? middleOf(
                (near[i] ?? []).flatMap((j) => bodies[j] ?? []),
                body,
              )
            : body;
        const [angle, way] = [random() * 2 * Math.PI, random() ** 2 * reach];
        const at = { x: from.x + way * Math.cos(angle), y: from.y + way * Math.sin(angle) };
        const cost = table.costOf(i, at);
        if (cost < best.cost - 1e-9) best = { ...at, cost };
      }
      [body.x, body.y] = [best.x, best.y];
    });
    yield (round + 1) / rounds;
  }
}

function middleOf(bodies: readonly Point[], otherwise: Point): Point {
  if (bodies.length === 0) return otherwise;
  return {
    x: bodies.reduce((sum, { x }) => sum + x, 0) / bodies.length,
    y: bodies.reduce((sum, { y }) => sum + y, 0) / bodies.length,
  };
}

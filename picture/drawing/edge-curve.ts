import { loopSweep, type Bend } from '../appearance/bends';
import { arrows } from '../appearance/lettering';
import { crossing, type Body } from './crossing';
import { between, distance, onCurve, type Point } from './point';

/** What an edge's curve depends on. */
export interface Joined {
  readonly from: Body;
  readonly to: Body;
  readonly bend: Bend;
  readonly width: number;
  readonly arrow: boolean;
}

/** An edge as Cytoscape's `unbundled-bezier` draws it: the places that its quadratic curves go through. */
export interface EdgeCurve {
  /** Start, then a control point and an end for each curve. */
  readonly points: readonly Point[];
  readonly middle: Point;
  /** The direction in which it passes its middle, in radians. */
  readonly heading: number;
  /** Where its arrowhead points and in which direction, in radians. */
  readonly tip: Point;
  readonly tipHeading: number;
}

/** A loop's control points lie so much farther out than the loop reaches. */
const LOOP_REACH = 1.4;

const directed = (from: Point, angle: number, length: number): Point => ({
  x: from.x + Math.cos(angle) * length,
  y: from.y + Math.sin(angle) * length,
});

/** The two control points of an edge from a node to itself, at both sides of the direction in which it stands. */
function loopControls(at: Point, { distance: reach, turn }: Bend): Point[] {
  const upRight = -45;
  return [loopSweep / 2, -loopSweep / 2].map((aside) =>
    directed(at, ((turn + upRight + aside) * Math.PI) / 180, LOOP_REACH * reach),
  );
}

/** The control point of any other: off the middle of what is seen of the straight way between the two. */
function control({ from, to, bend }: Joined): Point {
  const [start, end] = [crossing(from, to) ?? from, crossing(to, from) ?? to];
  const middle = between(start, end, 0.5);
  const length = Math.max(distance(start, end), 0.15);
  return {
    x: middle.x - ((end.y - start.y) / length) * bend.distance,
    y: middle.y + ((end.x - start.x) / length) * bend.distance,
  };
}

/** The point that lies `amount` before `end` on the way from `from`. */
function before(end: Point, from: Point, amount: number): Point {
  const length = distance(from, end);
  return between(from, end, length > amount ? (length - amount) / length : 0.00001);
}

const headingOf = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The curve of an edge between two bodies. */
export function edgeCurve(joined: Joined): EdgeCurve {
  const { from, to, bend, width, arrow } = joined;
  const controls = from === to ? loopControls(from, bend) : [control(joined)];
  const first = controls[0] ?? from;
  const last = controls.at(-1) ?? to;
  const start = before(crossing(from, first) ?? from, first, arrows.afterSource);
  const touched = crossing(to, last) ?? to;
  const gap = arrow ? width * arrows.scale * 2 : 0;
  const end = before(touched, last, gap + arrows.beforeTarget);
  const tip = before(touched, last, arrows.beforeTarget);
  const joint = between(first, last, 0.5);
  const points = first === last ? [start, first, end] : [start, first, joint, last, end];
  const lastStart = first === last ? start : joint;
  const tipHeading = headingOf(onCurve(lastStart, last, end, 0.9), tip);
  if (first !== last) return { points, middle: joint, heading: headingOf(first, last), tip, tipHeading };
  // A quadratic curve passes its middle in the direction from its start to its end.
  return { points, middle: onCurve(start, first, end, 0.5), heading: headingOf(start, end), tip, tipHeading };
}

/** Size of an arrowhead's square, by Cytoscape's rule. */
export const arrowSize = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) * arrows.scale;

/** Corners around a place, given in a square of that size whose y axis points in the direction of `heading`. */
export function turned(
  corners: readonly (readonly [number, number])[],
  at: Point,
  heading: number,
  size: number,
): Point[] {
  const angle = heading - Math.PI / 2;
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return corners.map(([x, y]) => ({ x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos }));
}

export const headCorners = [
  [-0.15, -0.3],
  [0, 0],
  [0.15, -0.3],
] as const;

export const barCorners = [
  [-0.15, 0],
  [-0.15, -0.1],
  [0.15, -0.1],
  [0.15, 0],
] as const;

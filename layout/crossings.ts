import type { Point } from './types';

/** Which side of the line a-b a point lies on: the sign of twice the triangle's area. */
const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** Whether two segments cross in their inside. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a segment runs through a box given by its middle and half its sides. Liang and Barsky 1984. */
export function runsThrough(
  a: Point,
  b: Point,
  middle: Point,
  halfWidth: number,
  halfHeight: number,
): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [enter, leave] = [0, 1];
  const bounds: readonly (readonly [number, number])[] = [
    [-dx, a.x - (middle.x - halfWidth)],
    [dx, middle.x + halfWidth - a.x],
    [-dy, a.y - (middle.y - halfHeight)],
    [dy, middle.y + halfHeight - a.y],
  ];
  for (const [slope, room] of bounds) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter <= leave;
}

/** How many pairs of bonds cross. Looks at each pair: for a few hundred bonds. */
export function countCrossings(
  places: readonly Point[],
  bonds: readonly { readonly a: number; readonly b: number }[],
): number {
  let count = 0;
  for (const [i, one] of bonds.entries())
    for (let j = i + 1; j < bonds.length; j++) {
      const other = bonds[j];
      const [a, b] = [places[one.a], places[one.b]];
      const [c, d] = [places[other?.a ?? -1], places[other?.b ?? -1]];
      if (a && b && c && d && cross(a, b, c, d)) count++;
    }
  return count;
}

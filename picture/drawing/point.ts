/** A place in the plane, in pixels; y runs down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point on the way from `a` to `b`, at 0 the one and at 1 the other. */
export const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The point of a quadratic Bézier curve at `t` of 0 to 1. */
export const onCurve = (a: Point, control: Point, b: Point, t: number): Point =>
  between(between(a, control, t), between(control, b, t), t);

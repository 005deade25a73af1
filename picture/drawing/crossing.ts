import { cornerRadius, type Box } from '../appearance/outline';
import type { Shape } from '../appearance/shapes';
import type { Point } from './point';

/** Something drawn at a place: its outline fills the box. */
export interface Body extends Box {
  readonly shape: Shape;
}

/** Where the way from `from` to the middle of an ellipse meets it, as a share of the way. */
function onEllipse({ x, y, width, height }: Box, from: Point): number | null {
  const length = Math.hypot((x - from.x) / (width / 2), (y - from.y) / (height / 2));
  return length < 1 ? null : 1 - 1 / length;
}

/** The same for the straight sides and round corners of a rectangle. */
function onRoundRectangle(box: Box, from: Point): number | null {
  const [dx, dy] = [from.x - box.x, from.y - box.y];
  const [rx, ry] = [box.width / 2, box.height / 2];
  const radius = cornerRadius(box);
  // How far out along the way from the middle, where 1 is `from`.
  const side = Math.min(rx / Math.abs(dx), ry / Math.abs(dy));
  const [hitX, hitY] = [Math.abs(dx) * side, Math.abs(dy) * side];
  let out = side;
  if (hitX > rx - radius && hitY > ry - radius) {
    // |out·d − corner| = radius, the farther of its two answers.
    const [cx, cy] = [rx - radius, ry - radius];
    const a = dx * dx + dy * dy;
    const b = Math.abs(dx) * cx + Math.abs(dy) * cy;
    const c = cx * cx + cy * cy - radius * radius;
    out = (b + Math.sqrt(Math.max(0, b * b - a * c))) / a;
  }
  return out > 1 ? null : 1 - out;
}

/** The same for a polygon: of all sides that the way crosses, the first. */
function onPolygon({ shape: { points = [] }, x, y, width, height }: Body, from: Point): number | null {
  const corners = Array.from({ length: points.length / 2 }, (_, i) => ({
    x: x + ((points[2 * i] ?? 0) * width) / 2,
    y: y + ((points[2 * i + 1] ?? 0) * height) / 2,
  }));
  const [dx, dy] = [x - from.x, y - from.y];
  let first: number | null = null;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const cross = dx * ey - dy * ex;
    if (cross === 0) return;
    const t = ((a.x - from.x) * ey - (a.y - from.y) * ex) / cross;
    const along = ((a.x - from.x) * dy - (a.y - from.y) * dx) / cross;
    const slack = 0.001;
    if (t < -slack || t > 1 + slack || along < -slack || along > 1 + slack) return;
    if (first === null || t < first) first = t;
  });
  return first;
}

/** Where the straight way from a point outside to the middle of a body meets its outline; null from inside. */
export function crossing(body: Body, from: Point): Point | null {
  const find = { ellipse: onEllipse, 'round-rectangle': onRoundRectangle, polygon: onPolygon };
  const t = find[body.shape.outline](body, from);
  return t === null ? null : { x: from.x + (body.x - from.x) * t, y: from.y + (body.y - from.y) * t };
}

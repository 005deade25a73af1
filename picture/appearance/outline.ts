import { decimal } from './decimal';
import { shapeOf, type Shape } from './shapes';

/** A box by its middle, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the corners of a rectangle are rounded: Cytoscape's rule, so that canvas and picture agree. */
export const cornerRadius = ({ width, height }: Pick<Box, 'width' | 'height'>): number =>
  Math.min(width / 4, height / 4, 8);

/** The outline of a shape that fills a box, as the data of an SVG path. */
export function outlinePath({ outline, points = [] }: Shape, box: Box): string {
  const [rx, ry] = [box.width / 2, box.height / 2];
  const [left, top] = [box.x - rx, box.y - ry];
  const d = decimal;
  if (outline === 'ellipse') {
    const half = (to: number) => `A${d(rx)} ${d(ry)} 0 0 1 ${d(to)} ${d(box.y)}`;
    return `M${d(left)} ${d(box.y)}${half(left + box.width)}${half(left)}Z`;
  }
  if (outline === 'round-rectangle') {
    const r = cornerRadius(box);
    const turn = (dx: number, dy: number) => `a${d(r)} ${d(r)} 0 0 1 ${d(dx)} ${d(dy)}`;
    const [across, down] = [d(box.width - 2 * r), d(box.height - 2 * r)];
    const upper = `M${d(left + r)} ${d(top)}h${across}${turn(r, r)}v${down}${turn(-r, r)}`;
    return `${upper}h${decimal(2 * r - box.width)}${turn(-r, -r)}v${decimal(2 * r - box.height)}${turn(r, -r)}Z`;
  }
  const corners = Array.from(
    { length: points.length / 2 },
    (_, i) => `${d(box.x + (points[2 * i] ?? 0) * rx)} ${d(box.y + (points[2 * i + 1] ?? 0) * ry)}`,
  );
  return `M${corners.join('L')}Z`;
}

/** A label's shape as a path in a 20 x 20 box, for legend and panels. */
export function markPath(label: string): string {
  const shape = shapeOf(label);
  const { ratio = 1 } = shape;
  const width = ratio > 1 ? 16 : 15;
  return outlinePath(shape, { x: 10, y: 10, width, height: width / ratio });
}

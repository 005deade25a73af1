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

/** Numbers as SVG's steps take them: a minus sign parts them as well as a space does. */
const row = (...numbers: readonly number[]): string => numbers.map(decimal).join(' ').replaceAll(' -', '-');

function roundRectanglePath(box: Box): string {
  const r = cornerRadius(box);
  const [across, down] = [box.width - 2 * r, box.height - 2 * r];
  const turn = (dx: number, dy: number) => `a${row(r, r)} 0 0 1 ${row(dx, dy)}`;
  const start = `M${row(box.x - box.width / 2 + r, box.y - box.height / 2)}`;
  const upper = `h${decimal(across)}${turn(r, r)}v${decimal(down)}${turn(-r, r)}`;
  return `${start}${upper}h${decimal(-across)}${turn(-r, -r)}v${decimal(-down)}${turn(r, -r)}z`;
}

/** The outline of a shape that fills a box, as the data of an SVG path. */
export function outlinePath({ outline, points = [] }: Shape, box: Box): string {
  const [rx, ry] = [box.width / 2, box.height / 2];
  if (outline === 'round-rectangle') return roundRectanglePath(box);
  if (outline === 'ellipse') {
    const half = (dx: number) => `a${row(rx, ry)} 0 0 1 ${row(dx, 0)}`;
    return `M${row(box.x - rx, box.y)}${half(box.width)}${half(-box.width)}z`;
  }
  const corner = (i: number) => [(points[2 * i] ?? 0) * rx, (points[2 * i + 1] ?? 0) * ry] as const;
  const [firstX, firstY] = corner(0);
  const steps = Array.from({ length: points.length / 2 - 1 }, (_, i) => {
    const [[fromX, fromY], [toX, toY]] = [corner(i), corner(i + 1)];
    return row(toX - fromX, toY - fromY);
  });
  return `M${row(box.x + firstX, box.y + firstY)}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** A label's shape as a path in a 20 x 20 box, for legend and panels. */
export function markPath(label: string): string {
  const shape = shapeOf(label);
  const { ratio = 1 } = shape;
  const width = ratio > 1 ? 16 : 15;
  return outlinePath(shape, { x: 10, y: 10, width, height: width / ratio });
}

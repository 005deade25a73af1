import { fitOf, type Box } from './boxes';

const GAP = 36;
/** Widths that are tried, as shares of the side of a square of the same area times the room's shape. */
const TRIED = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.45, 1.6];

type Size = Pick<Box, 'width' | 'height'>;
type Corner = Pick<Box, 'x' | 'y'>;

/** A stretch of the lower edge of what is packed so far: from x, so far down. */
interface Step {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** How far down a box must go that begins at the i-th step; null where it does not fit into the width. */
function depthAt(line: readonly Step[], i: number, width: number, most: number): number | null {
  const start = line[i]?.x ?? 0;
  if (start > 0 && start + width > most) return null;
  let depth = 0;
  for (const step of line.slice(i)) {
    if (step.x >= start + width) break;
    depth = Math.max(depth, step.y);
  }
  return depth;
}

function lowered(line: readonly Step[], x: number, width: number, y: number): Step[] {
  const end = x + width;
  const out: Step[] = [];
  for (const step of line) {
    const stop = step.x + step.width;
    if (step.x < x) out.push({ ...step, width: Math.min(step.width, x - step.x) });
    if (step.x <= x && stop > x) out.push({ x, width, y });
    if (stop > end && stop > x)
      out.push({ x: Math.max(end, step.x), width: stop - Math.max(end, step.x), y: step.y });
  }
  return out;
}

/** Bottom-left packing along a skyline, in an order, into a strip of a width. */
function packInto(boxes: readonly Size[], order: readonly number[], most: number): Corner[] {
  let line: Step[] = [{ x: 0, width: Infinity, y: 0 }];
  const places: Corner[] = boxes.map(() => ({ x: 0, y: 0 }));
  for (const i of order) {
    const { width, height } = boxes[i] ?? { width: 0, height: 0 };
    let best = { x: 0, y: Infinity };
    line.forEach((step, at) => {
      const y = depthAt(line, at, width + GAP, most + GAP);
      if (y !== null && y < best.y) best = { x: step.x, y };
    });
    places[i] = best;
    line = lowered(line, best.x, width + GAP, best.y + height + GAP);
  }
  return places;
}

function extentOf(boxes: readonly Size[], places: readonly Corner[]): Size {
  const ends = (of: (box: Size, place: Corner) => number): number =>
    boxes.reduce((most, box, i) => Math.max(most, of(box, places[i] ?? { x: 0, y: 0 })), 0);
  return { width: ends((box, { x }) => x + box.width), height: ends((box, { y }) => y + box.height) };
}

/**
 * Where the upper left corners of boxes go so that all together fill a room well, none over another. The largest come
 * first; of several widths the one is taken that leaves the picture largest. Boxes in, same places out.
 * @param aspect width over height of the room
 */
export function packBoxes(boxes: readonly Size[], aspect: number): Corner[] {
  const area = ({ width, height }: Size): number => (width + GAP) * (height + GAP);
  const order = boxes.map((box, i) => ({ i, area: area(box) }));
  order.sort((a, b) => b.area - a.area || a.i - b.i);
  const side = Math.sqrt(order.reduce((sum, box) => sum + box.area, 0) * aspect);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  let best: { places: Corner[]; fit: number } = { places: [], fit: -1 };
  for (const share of TRIED) {
    const places = packInto(
      boxes,
      order.map(({ i }) => i),
      Math.max(widest, side * share),
    );
    const { width, height } = extentOf(boxes, places);
    const fit = fitOf(width, height, aspect);
    if (fit > best.fit * 1.001) best = { places, fit };
  }
  return best.places;
}

import type { Box } from '../appearance/outline';

/** A box by its upper left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same box by its corner instead of its middle. */
export const boxOf = ({ x, y, width, height }: Box): Rectangle => ({
  ...{ width, height },
  x: x - width / 2,
  y: y - height / 2,
});

/** The box around all boxes; nothing is a box of no size at the middle. */
export function boxAround(boxes: readonly Rectangle[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

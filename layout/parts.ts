import { boundsOf, moveTo } from './boxes';
import { packBoxes } from './pack';
import type { Skeleton } from './skeleton';

/** Brings parts that were laid out each by itself side by side, so that together they fill the room. */
export function packParts(parts: readonly Skeleton[], aspect: number): void {
  const boxes = parts.map(({ bodies }) => boundsOf(bodies));
  packBoxes(boxes, aspect).forEach(({ x, y }, i) => moveTo(parts[i]?.bodies ?? [], x, y));
}

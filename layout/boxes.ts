import type { Body } from './skeleton';

/** A box in the plane; y runs down. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Placed = Pick<Body, 'x' | 'y' | 'width' | 'height' | 'dy'>;

/** The box around everything that these bodies draw. */
export function boundsOf(bodies: readonly Placed[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height, dy } of bodies) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y + dy - height / 2);
    bottom = Math.max(bottom, y + dy + height / 2);
  }
  if (bodies.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far a box can be zoomed in to fit into a room of that shape and height 1. */
export const fitOf = (width: number, height: number, aspect: number): number =>
  Math.min(aspect / Math.max(1, width), 1 / Math.max(1, height));

/** Moves bodies so that the upper left corner of what they draw comes to a place. */
export function moveTo(bodies: readonly Body[], x: number, y: number): void {
  const box = boundsOf(bodies);
  for (const body of bodies) {
    body.x += x - box.x;
    body.y += y - box.y;
  }
}

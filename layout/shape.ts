import { boundsOf, fitOf } from './boxes';
import type { Body } from './skeleton';

/** Turns tried on the way round. */
const TURNS = 24;
/** How much further one axis may be drawn out than the other. */
const MOST = 1.5;

function turn(bodies: readonly Body[], angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const body of bodies) [body.x, body.y] = [body.x * cos - body.y * sin, body.x * sin + body.y * cos];
}

/** Turns a part so that it fills a room of that shape best. Only for parts without fixed bodies. */
export function turnToFill(bodies: readonly Body[], aspect: number): void {
  let best = { turns: 0, fit: -1 };
  for (let turns = 0; turns < TURNS; turns++) {
    const { width, height } = boundsOf(bodies);
    const fit = fitOf(width, height, aspect);
    // A turn must be worth it: the first is kept where others are hardly better.
    if (fit > best.fit * 1.01) best = { turns, fit };
    turn(bodies, Math.PI / TURNS);
  }
  // All turns together are half a circle; the rest of the way leads to the best.
  turn(bodies, Math.PI + (best.turns * Math.PI) / TURNS);
}

/** Draws the axis out that leaves room unused, within bounds. */
export function stretchToFill(bodies: readonly Body[], aspect: number): void {
  const { width, height } = boundsOf(bodies);
  if (width === 0 || height === 0) return;
  const short = aspect / (width / height);
  const [x, y] = [Math.min(MOST, Math.max(1, short)), Math.min(MOST, Math.max(1, 1 / short))];
  for (const body of bodies) {
    body.x *= x;
    body.y *= y;
  }
}

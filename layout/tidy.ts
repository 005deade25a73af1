import type { Point, Positions } from './types';

export const tidyings = ['row', 'column', 'across', 'down', 'snap'] as const;
export type Tidying = (typeof tidyings)[number];

/** Distance of the lines that `snap` goes to, in pixels. */
export const SNAP = 40;

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

function along(positions: Positions, axis: keyof Point): Positions {
  const at = middle(Object.values(positions).map((point) => point[axis]));
  return Object.fromEntries(Object.entries(positions).map(([ref, point]) => [ref, { ...point, [axis]: at }]));
}

/** The outer two stay, those between come to stand at the same distance from one to the next, in their order. */
function spread(positions: Positions, axis: keyof Point): Positions {
  const ordered = Object.entries(positions).sort(([a, p], [b, q]) => p[axis] - q[axis] || (a < b ? -1 : 1));
  const [first, last] = [ordered[0]?.[1][axis] ?? 0, ordered.at(-1)?.[1][axis] ?? 0];
  const step = (last - first) / Math.max(1, ordered.length - 1);
  return Object.fromEntries(ordered.map(([ref, point], i) => [ref, { ...point, [axis]: first + i * step }]));
}

const onLine = (value: number): number => Math.round(value / SNAP) * SNAP;

const ways: Readonly<Record<Tidying, (positions: Positions) => Positions>> = {
  row: (positions) => along(positions, 'y'),
  column: (positions) => along(positions, 'x'),
  across: (positions) => spread(positions, 'x'),
  down: (positions) => spread(positions, 'y'),
  snap: (positions) =>
    Object.fromEntries(
      Object.entries(positions).map(([ref, { x, y }]) => [ref, { x: onLine(x), y: onLine(y) }]),
    ),
};

/** Nodes brought into a row or a column, evenly apart across or down, or onto a grid of SNAP pixels. */
export const tidied = (how: Tidying, positions: Positions): Positions => ways[how](positions);

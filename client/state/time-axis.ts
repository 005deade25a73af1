import type { Shown } from '../../picture/appearance/shown';
import { msOf } from './dates-of';
import type { Scene } from './scene';

/** A date on the axis: where, in the graph's measure, and what is written there, as the graph has it. */
export interface Tick {
  readonly x: number;
  readonly date: string;
}

/** With fewer dates, or nodes that have one, an order from left to right may be chance. */
const LEAST = { dates: 3, nodes: 5 };
/** Nodes of one date stand so near to one line, in the graph's measure. */
const STILL = 2;
/** So many of the nodes may have been moved elsewhere. */
const MOVED = 0.2;

/** The first date that an edge of each node tells, in the form that says least of it: "2017" before "2017-01-01". */
function firstDates({ edges }: Shown): Map<string, { ms: number; date: string }> {
  const dates = new Map<string, { ms: number; date: string }>();
  for (const { from, to, properties } of edges) {
    const [date, ms] = [properties['firstDate'], msOf(properties['firstDate'])];
    if (ms === null || typeof date !== 'string') continue;
    for (const ref of [from, to]) {
      const known = dates.get(ref);
      const isFirst = !known || ms < known.ms || (ms === known.ms && date.length < known.date.length);
      if (isFirst) dates.set(ref, { ms, date });
    }
  }
  return dates;
}

const middleOf = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/**
 * The dates along x where nodes stand in the order in which they come into the story, as the time layout puts them;
 * null where they do not. It is read off the picture, so that it goes with any link, undo or saved view. Pure.
 */
export function timeAxis(shown: Shown, positions: Scene['positions']): Tick[] | null {
  const columns = new Map<number, { date: string; xs: number[] }>();
  for (const [ref, { ms, date }] of firstDates(shown)) {
    const place = positions[ref];
    if (!place) continue;
    const column = columns.get(ms);
    if (!column) columns.set(ms, { date, xs: [place.x] });
    else {
      column.xs.push(place.x);
      if (date.length < column.date.length) column.date = date;
    }
  }
  const inOrder = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  const ticks = inOrder.map(({ date, xs }) => ({ date, x: middleOf(xs.sort((a, b) => a - b)) }));
  const nodes = inOrder.reduce((sum, { xs }) => sum + xs.length, 0);
  if (ticks.length < LEAST.dates || nodes < LEAST.nodes) return null;
  const elsewhere = inOrder.reduce(
    (sum, { xs }, i) => sum + xs.filter((x) => Math.abs(x - (ticks[i]?.x ?? 0)) > STILL).length,
    0,
  );
  const rises = ticks.every(({ x }, i) => i === 0 || x > (ticks[i - 1]?.x ?? x));
  return rises && elsewhere <= nodes * MOVED ? ticks : null;
}

import type { Filters } from '../../model/filters';
import type { Bin, Clock, Timeline } from './timeline';

/** Bars that are chosen, by number, both included. */
export interface Brush {
  readonly first: number;
  readonly last: number;
}

/** The bars that a filter lets through, all of them where it is on another clock or there is none. */
export function brushOf({ bins }: Timeline, dates: Filters['dates'], clock: Clock): Brush {
  const all = { first: 0, last: bins.length - 1 };
  if (dates?.clock !== clock) return all;
  const { from, to } = dates;
  const inside = (bin: Bin) => (from === null || bin.to >= from) && (to === null || bin.from <= to);
  const first = bins.findIndex(inside);
  return first === -1 ? all : { first, last: bins.findLastIndex(inside) };
}

/** The filter that lets these bars through; an end that is the axis's own end is open, so nothing beyond is lost. */
export function datesOf({ bins }: Timeline, brush: Brush, clock: Clock): Filters['dates'] {
  const [first, last] = [Math.min(brush.first, brush.last), Math.max(brush.first, brush.last)];
  const from = first <= 0 ? null : (bins[first]?.from ?? null);
  const to = last >= bins.length - 1 ? null : (bins[last]?.to ?? null);
  return from === null && to === null ? null : { clock, from, to };
}

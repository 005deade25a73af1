import type { Edge } from '../../model/api/graph';
import { msOf } from './dates-of';

export type Clock = 'happened' | 'reported';
export type Unit = 'day' | 'month' | 'quarter' | 'year';

/** A stretch of time, and how many claims it has. */
export interface Bin {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Timeline {
  readonly unit: Unit;
  /** Without gaps, earliest first. Claims from before or after stand in the first or the last. */
  readonly bins: readonly Bin[];
  /** Claims with a date on this clock, and edges without one. */
  readonly dated: number;
  readonly undated: number;
  /** Whether claims lie outside of what the bins say of themselves. */
  readonly earlier: number;
  readonly later: number;
}

/** As many bars as can be told apart. */
const MOST = 60;
/** So small a share of claims at either end may be gathered in the outermost bar. */
const TAIL = 0.06;
const DAY = 86_400_000;

const monthsOf = (ms: number): number => {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const units: readonly { readonly unit: Unit; readonly months: number }[] = [
  { unit: 'month', months: 1 },
  { unit: 'quarter', months: 3 },
  { unit: 'year', months: 12 },
];

/** Numbers a unit of time from the beginning of the calendar, and says when one of them begins. */
function scaleOf(unit: Unit): { index: (ms: number) => number; start: (index: number) => number } {
  if (unit === 'day') return { index: (ms) => Math.floor(ms / DAY), start: (index) => index * DAY };
  const months = units.find((one) => one.unit === unit)?.months ?? 1;
  return {
    index: (ms) => Math.floor(monthsOf(ms) / months),
    start: (index) => Date.UTC(Math.floor((index * months) / 12), (index * months) % 12),
  };
}

/** The finest unit in which a stretch has no more bars than can be told apart. */
function unitFor(first: number, last: number): Unit {
  if ((last - first) / DAY < MOST) return 'day';
  const span = monthsOf(last) - monthsOf(first) + 1;
  return units.find(({ months }) => span / months <= MOST)?.unit ?? 'year';
}

/** The dates of an edge on a clock, one for each of its claims; other graphs may have a first date alone. */
export function datesOn({ properties }: Pick<Edge, 'properties'>, clock: Clock): number[] {
  const listed = properties[clock === 'happened' ? 'dates' : 'reported'];
  const first = properties[clock === 'happened' ? 'firstDate' : 'firstReported'];
  const given = Array.isArray(listed) ? listed : [first];
  return given.map(msOf).filter((ms) => ms !== null);
}

/** A stretch that leaves out the few that lie far before or after all others; all of it where none do. */
function middleOf(times: readonly number[]): readonly [number, number] {
  const cut = Math.floor(times.length * TAIL);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const [low = first, high = last] = [times[cut], times[times.length - 1 - cut]];
  const far = 2 * Math.max(high - low, 365 * DAY);
  return [low - first > far ? low : first, last - high > far ? high : last];
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** How many claims of these edges fall into each stretch of time; null where none has a date on this clock. */
export function timelineOf(edges: readonly Pick<Edge, 'properties'>[], clock: Clock): Timeline | null {
  const each = edges.map((edge) => datesOn(edge, clock));
  const times = each.flat().sort((a, b) => a - b);
  if (times.length === 0) return null;
  const [first, last] = middleOf(times);
  const unit = unitFor(first, last);
  const { index, start } = scaleOf(unit);
  const [low, high] = [index(first), Math.min(index(last), index(first) + 4 * MOST)];
  const counts = new Array<number>(high - low + 1).fill(0);
  for (const ms of times) {
    const at = Math.min(high, Math.max(low, index(ms))) - low;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return {
    unit,
    bins: counts.map((count, i) => ({
      from: dayOf(start(low + i)),
      to: dayOf(start(low + i + 1) - DAY),
      count,
    })),
    dated: times.length,
    undated: each.filter((dates) => dates.length === 0).length,
    earlier: times.filter((ms) => index(ms) < low).length,
    later: times.filter((ms) => index(ms) > high).length,
  };
}

import type { Timeline, Unit } from '../state/timeline';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "2017", "Mar 2017", "20 Mar 2017": a day, as fine as a unit needs it. */
export function readableAt(day: string, unit: Unit): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  if (unit === 'year') return year;
  return unit === 'day' ? `${Number(date)} ${name} ${year}` : `${name} ${year}`;
}

/** "Jan 2016 – Mar 2017", or one of them where both are the same. */
export function readableStretch(from: string, to: string, unit: Unit): string {
  const [first, last] = [readableAt(from, unit), readableAt(to, unit)];
  return first === last ? first : `${first} – ${last}`;
}

/** A word under the axis, and the bar it stands at. */
export interface Tick {
  readonly at: number;
  readonly words: string;
}

/** Room that a word under the axis needs, in bars of 60. */
const APART = 5;

/** Where the year changes, or the month between days; not closer than they can be read. */
export function ticksOf({ bins, unit }: Timeline): Tick[] {
  const part = unit === 'day' ? 7 : 4;
  const wordsOf = (day: string) => readableAt(day, unit === 'day' ? 'month' : 'year');
  const apart = (APART * bins.length) / 60;
  const ticks: Tick[] = [];
  bins.forEach(({ from }, at) => {
    const changed = at === 0 || bins[at - 1]?.from.slice(0, part) !== from.slice(0, part);
    const last = ticks.at(-1);
    if (changed && (!last || at - last.at >= apart)) ticks.push({ at, words: wordsOf(from) });
  });
  return ticks;
}

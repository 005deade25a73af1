/** A span of days, months or years: both ends `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the end included. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** A day of the proleptic Gregorian calendar. Months are 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (n: number) => String(n).padStart(2, '0');
const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);
const DAY_MS = 86_400_000;

export const at = (start: string, end = start): Interval => ({ start, end });
export const yearText = (year: number) => String(year).padStart(4, '0');
export const monthText = (year: number, month: number) => `${yearText(year)}-${two(month)}`;
export const dayText = ({ year, month, day }: Day) => `${monthText(year, month)}-${two(day)}`;

/** Parses `YYYY-MM-DD`; null for anything else and for days that the calendar lacks. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function addDays(day: Day, count: number): Day {
  const date = new Date(utc(day) + count * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month `count` months away. */
export function addMonths(
  { year, month }: Pick<Day, 'year' | 'month'>,
  count: number,
): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: Day) => new Date(utc(day)).getUTCDay();

/** Monday to Sunday of the week `count` weeks from that of `day`. */
export function weekOf(day: Day, count: number): Interval {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * count);
  return at(dayText(monday), dayText(addDays(monday, 6)));
}

/** Months `from` to `to` of a year; `to` under `from` runs into the next year. */
export function months(year: number, from: number, to: number): Interval {
  return at(monthText(year, from), monthText(to < from ? year + 1 : year, to));
}

import type { ArticleMetadata } from '../../../model/api/ingest';
import { addDays, dayText, isDay, parseDay, weekdayOf, type Day } from '../../language/dates/calendar';
import { monthOf, weekdayNamed } from '../../language/dates/words';
import type { CleanLine } from '../02-clean/classify';

/** When an article came out, and how that was found. */
export interface ArticleDate {
  readonly publishedAt: string | null;
  readonly dateFrom: 'metadata' | 'dateline' | 'text' | null;
}

interface Stated extends Day {
  readonly index: number;
}

const MONTH = String.raw`(\p{Lu}\p{Ll}+)\.?`;
const MONTH_DAY = new RegExp(String.raw`${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d)`, 'gu');
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ${MONTH},?(?: (\d{4}))?(?!\d)`,
  'gu',
);
/** How many lines from the head a line that is nothing but a date may stand. */
const HEAD_LINES = 6;

/** Days that a text states, with or without their year (0), in the order they stand. */
function statedDays(text: string): Stated[] {
  const days: Stated[] = [];
  const add = (index: number, name: string, day: string, year: string | undefined) => {
    const month = monthOf(name);
    if (month === null) return;
    days.push({ index, year: Number(year ?? 0), month, day: Number(day) });
  };
  for (const m of text.matchAll(MONTH_DAY)) add(m.index, m[1] ?? '', m[2] ?? '', m[3]);
  for (const m of text.matchAll(DAY_MONTH)) add(m.index, m[2] ?? '', m[1] ?? '', m[3]);
  for (const m of text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g))
    days.push({ index: m.index, year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) });
  return days.filter((d) => isDay(d.year === 0 ? { ...d, year: 2000 } : d)).sort((a, b) => a.index - b.index);
}

/** The latest year between 1900 and the present century's end that the text names. */
function latestYear(text: string): number | null {
  const years = [...text.matchAll(/(?<![\d,.])((?:19|20)\d\d)(?![\d,]?\d)/g)].map((m) => Number(m[1]));
  return years.length === 0 ? null : Math.max(...years);
}

/** A day beside the dateline, or on a line of its own near the head; its year may come from the rest of the text. */
function fromDateline(lines: readonly CleanLine[], prose: string): Day | null {
  const marked = lines.find((line) => line.dateline > 0);
  const alone = lines
    .slice(0, HEAD_LINES)
    .find(({ text }) => /^\W*(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+),? \d{4}\W*$/u.test(text));
  for (const text of [marked?.text.slice(0, marked.dateline + 1), alone?.text]) {
    const [day] = statedDays(text ?? '');
    const year = day?.year === 0 ? latestYear(prose) : day?.year;
    if (day && year) return { year, month: day.month, day: day.day };
  }
  return null;
}

/** The latest day that the text states in full, moved on to the weekday that the lead names ("said on Monday"). */
function fromText(prose: string): Day | null {
  const full = statedDays(prose)
    .filter((d) => d.year > 0)
    .map((d) => ({ year: d.year, month: d.month, day: d.day }))
    .sort((a, b) => (dayText(a) < dayText(b) ? 1 : -1));
  const [latest] = full;
  if (!latest) return null;
  const named = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.exec(prose)?.[1];
  const weekday = named === undefined ? null : weekdayNamed(named);
  return weekday === null ? latest : addDays(latest, (weekday - weekdayOf(latest) + 7) % 7);
}

/** The article's day: its metadata's, else its dateline's, else the latest that its text states. */
export function articleDate(lines: readonly CleanLine[], metadata: ArticleMetadata): ArticleDate {
  const given = parseDay((metadata.date ?? '').slice(0, 10));
  if (given) return { publishedAt: dayText(given), dateFrom: 'metadata' };
  const prose = lines
    .filter((line) => line.kind !== 'metadata')
    .map((line) => line.text)
    .join('\n');
  const dateline = fromDateline(lines, prose);
  if (dateline) return { publishedAt: dayText(dateline), dateFrom: 'dateline' };
  const text = fromText(prose);
  return text ? { publishedAt: dayText(text), dateFrom: 'text' } : { publishedAt: null, dateFrom: null };
}

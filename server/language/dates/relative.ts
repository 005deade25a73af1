import {
  addDays,
  addMonths,
  at,
  dayText,
  months,
  monthText,
  weekdayOf,
  weekOf,
  yearText,
  type Day,
  type Interval,
} from './calendar';
import { word, type Match, type Pattern } from './pattern';
import { countOf, monthOf, ordinalOf, seasons, unitOf, weekdayNamed, type Unit } from './words';

const last = /^(last|past|previous)$/;
const next = /^(next|coming|following|upcoming)$/;

/** -1 for "last", 0 for "this", 1 for "next", else null. */
function step(text: string): number | null {
  if (last.test(text)) return -1;
  if (next.test(text)) return 1;
  return /^(this|current)$/.test(text) ? 0 : null;
}

const match = (interval: Interval, length: number): Match => ({ ...interval, length });

/** The unit that lies `count` units from the one that holds `day`. */
function unitAt(day: Day, unit: Unit, count: number): Interval {
  const quarter = Math.floor((day.month - 1) / 3);
  switch (unit) {
    case 'day':
      return at(dayText(addDays(day, count)));
    case 'week':
      return weekOf(day, count);
    case 'month': {
      const { year, month } = addMonths(day, count);
      return at(monthText(year, month));
    }
    case 'quarter': {
      const first = addMonths({ year: day.year, month: quarter * 3 + 1 }, count * 3);
      return months(first.year, first.month, first.month + 2);
    }
    case 'year':
      return at(yearText(day.year + count));
    case 'decade':
      return at(
        yearText(day.year + count * 10 - (day.year % 10)),
        yearText(day.year + count * 10 - (day.year % 10) + 9),
      );
  }
}

/** "today", "yesterday", "tomorrow", "tonight", "this morning" */
const near: Pattern = (place) => {
  if (!place.anchor) return null;
  const days: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
  const days0 = days[word(place)];
  if (days0 !== undefined) return match(at(dayText(addDays(place.anchor, days0))), 1);
  const part = /^(morning|afternoon|evening)$/.test(word(place, 1));
  return word(place) === 'this' && part ? match(at(dayText(place.anchor)), 2) : null;
};

function weekdayFrom(anchor: Day, weekday: number, direction: 'past' | 'ahead' | 'last' | 'next'): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(anchor) + 7) % 7;
  if (direction === 'past') return addDays(anchor, -back);
  if (direction === 'last') return addDays(anchor, back === 0 ? -7 : -back);
  return addDays(anchor, direction === 'next' && forth === 0 ? 7 : forth);
}

/** "Monday", "last Friday", "next Tuesday": without a word before it the side that the verb looks to. */
const weekday: Pattern = (place) => {
  if (!place.anchor) return null;
  const bare = weekdayNamed(word(place));
  if (bare !== null && /^\p{Lu}/u.test(place.words[place.at] ?? ''))
    return match(at(dayText(weekdayFrom(place.anchor, bare, place.ahead ? 'ahead' : 'past'))), 1);
  const moved = step(word(place));
  const named = weekdayNamed(word(place, 1));
  if (moved === null || named === null) return null;
  const direction = moved < 0 ? 'last' : moved > 0 ? 'next' : place.ahead ? 'ahead' : 'past';
  return match(at(dayText(weekdayFrom(place.anchor, named, direction))), 2);
};

/** "last month", "this year", "next week", "later this year", "last summer", "last May" */
const stepped: Pattern = (place) => {
  const { anchor } = place;
  const moved = step(word(place));
  if (!anchor || moved === null) return null;
  const what = word(place, 1);
  const unit = unitOf(what);
  if (unit !== null && !what.endsWith('s')) return match(unitAt(anchor, unit, moved), 2);
  const season = seasons[what];
  if (season) {
    const begun = anchor.month >= season[0];
    const year =
      anchor.year + (moved < 0 ? (begun && anchor.month > season[1] ? 0 : -1) : moved > 0 && begun ? 1 : 0);
    return match(months(year, season[0], season[1]), 2);
  }
  const month = monthOf(what);
  if (month === null) return what === 'weekend' ? weekend(anchor, moved) : null;
  const year =
    moved < 0
      ? anchor.year - (month >= anchor.month ? 1 : 0)
      : anchor.year + (moved > 0 && month <= anchor.month ? 1 : 0);
  return match(at(monthText(year, month)), 2);
};

function weekend(anchor: Day, moved: number): Match {
  const saturday = weekdayFrom(anchor, 6, moved < 0 ? 'last' : 'ahead');
  return match(at(dayText(saturday), dayText(addDays(saturday, 1))), 2);
}

/** "three days ago", "two years earlier", "a month later": as exact as its unit */
const ago: Pattern = (place) => {
  if (!place.anchor) return null;
  const inside = /^(in|within)$/.test(word(place)) ? 1 : 0;
  const count = countOf(word(place, inside));
  const unit = unitOf(word(place, inside + 1));
  if (count === null || unit === null) return null;
  if (inside === 0 && word(place, 2) === 'ago') return match(unitAt(place.anchor, unit, -count), 3);
  if (inside === 1 && word(place) === 'in' && place.ahead) return match(unitAt(place.anchor, unit, count), 3);
  return null;
};

/** "the past three months", "the last two years", "over the next five years": from then to the article's day */
const stretch: Pattern = (place) => {
  const { anchor } = place;
  const moved = step(word(place));
  const count = countOf(word(place, 1));
  const unit = unitOf(word(place, 2));
  if (!anchor || moved === null || moved === 0 || count === null || count === 0 || unit === null) return null;
  const far = unitAt(anchor, unit, moved * count);
  const here = unitAt(anchor, unit, 0);
  return match(moved < 0 ? at(far.start, here.end) : at(here.start, far.end), 3);
};

/** "the end of the year", "the beginning of this month", "year's end", "the first quarter" of the article's year */
const edge: Pattern = (place) => {
  const { anchor } = place;
  if (!anchor) return null;
  if (word(place) === 'year' && word(place, 1) === "'s" && word(place, 2) === 'end')
    return match(at(monthText(anchor.year, 12)), 3);
  if (/^(end|start|beginning)$/.test(word(place)) && word(place, 1) === 'of') {
    const length = /^(the|this)$/.test(word(place, 2)) ? 3 : 2;
    const ends = word(place) === 'end';
    if (word(place, length) === 'year') return match(at(monthText(anchor.year, ends ? 12 : 1)), length + 1);
    if (word(place, length) === 'month' && length === 3)
      return match(at(monthText(anchor.year, anchor.month)), 4);
  }
  const quarter = ordinalOf(word(place));
  if (quarter !== null && word(place, 1) === 'quarter')
    return match(months(anchor.year, quarter * 3 - 2, quarter * 3), 2);
  return null;
};

/** Dates that count from the article's day; nothing is found where that is unknown. */
export const relativePatterns: readonly Pattern[] = [near, stretch, weekday, stepped, ago, edge];

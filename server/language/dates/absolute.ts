import { at, dayText, isDay, months, monthText, parseDay, yearText, type Day } from './calendar';
import { word, type Match, type Pattern, type Place } from './pattern';
import { dayOf, isDoubtfulMonth, monthOf, ordinalOf, seasons, yearOf } from './words';

const dash = (text: string) => /^([-–—]|to|and|through|until)$/.test(text);

/** A year after a month or a day, behind a comma or not: how many words it takes. */
function yearAfter(place: Place, offset: number): { year: number | null; length: number } {
  const comma = word(place, offset) === ',' ? 1 : word(place, offset) === 'of' ? 1 : 0;
  const year = yearOf(word(place, offset + comma));
  return year === null ? { year: null, length: 0 } : { year, length: comma + 1 };
}

/**
 * The year of a month that names none: one carried, else that of the nearest such month on the right side of the
 * article's day. A day later in the article's own month is taken for a coming one, whatever the verb.
 */
export function impliedYear(place: Place, month: number, day = 1): number | null {
  const { anchor, ahead, year } = place;
  if (year !== null && (!anchor || year !== anchor.year)) return year;
  if (!anchor) return null;
  const gone = month < anchor.month || (month === anchor.month && day <= anchor.day);
  if (ahead) return gone && month !== anchor.month ? anchor.year + 1 : anchor.year;
  return month > anchor.month ? anchor.year - 1 : anchor.year;
}

function span(first: Day, last: Day, length: number, named: boolean): Match | null {
  if (!isDay(first) || !isDay(last)) return null;
  return { ...at(dayText(first), dayText(last)), length, ...(named ? { year: last.year } : {}) };
}

/** "2017-03-20", which the tokenizer may cut at its hyphens */
const iso: Pattern = (place) => {
  if (!/^\d{4}/.test(word(place))) return null;
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(word(place));
  const text = whole ? word(place) : [0, 1, 2, 3, 4].map((offset) => word(place, offset)).join('');
  const day = parseDay(text);
  return day && span(day, day, whole ? 1 : 5, true);
};

/** "March 20", "March 20, 2017", "December 15-16, 2016", "March 30 to April 2" */
const monthDay: Pattern = (place) => {
  const month = monthOf(word(place));
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(place, 1));
  const first = range ? Number(range[1]) : dayOf(word(place, 1));
  if (month === null || first === null || first === 0) return null;
  let [last, lastMonth, length] = [range ? Number(range[2]) : first, month, 2];
  if (!range && dash(word(place, 2))) {
    const other = monthOf(word(place, 3));
    const end = dayOf(word(place, other === null ? 3 : 4));
    if (end !== null && (other !== null || end > first))
      [last, lastMonth, length] = [end, other ?? month, other === null ? 4 : 5];
  }
  const { year, length: more } = yearAfter(place, length);
  const known = year ?? impliedYear(place, month, first);
  if (known === null) return null;
  const ends = { year: lastMonth < month ? known + 1 : known, month: lastMonth, day: last };
  return span({ year: known, month, day: first }, ends, length + more, year !== null);
};

/** "20 March 2017", "the 20th of March", "5-7 March 2016" */
const dayMonth: Pattern = (place) => {
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(word(place));
  const first = range ? Number(range[1]) : dayOf(word(place));
  if (first === null) return null;
  let length = 1;
  let last = range ? Number(range[2]) : first;
  const end = dayOf(word(place, 2));
  if (!range && dash(word(place, 1)) && end !== null && end > first) [last, length] = [end, 3];
  if (word(place, length) === 'of') length++;
  const month = monthOf(word(place, length));
  if (month === null) return null;
  const { year, length: more } = yearAfter(place, length + 1);
  const known = year ?? impliedYear(place, month, first);
  if (known === null) return null;
  return span(
    { year: known, month, day: first },
    { year: known, month, day: last },
    length + 1 + more,
    year !== null,
  );
};

const leads =
  /^(in|since|until|till|by|of|from|during|before|after|between|early|late|mid|mid-?|last|next|this|and|to|through|for|,|around|about|as|-|–|—)$/;

/** "May 2016", "in May", "early March"; "may" and "march" only where the word before or a year says that they are months. */
const monthOnly: Pattern = (place) => {
  const written = place.words[place.at] ?? '';
  const bare = written.replace(/^mid-?/i, '');
  const month = monthOf(bare);
  if (month === null || !/^\p{Lu}/u.test(bare)) return null;
  const { year, length } = yearAfter(place, 1);
  if (year !== null) return { ...at(monthText(year, month)), length: 1 + length, year };
  if (isDoubtfulMonth(bare) && !leads.test(word(place, -1))) return null;
  const known = impliedYear(place, month);
  return known === null ? null : { ...at(monthText(known, month)), length: 1 };
};

const before =
  /^(in|since|until|till|by|of|from|during|before|after|between|early|late|mid|for|to|and|than|through|around|–|—|-|,|\(|the)$/;

/** "2016", "2014-2016", "2014-16"; a bare year needs a word before it that leads to one. */
const year: Pattern = (place) => {
  const range = /^((?:1[89]|20)\d\d)[-–/]((?:(?:1[89]|20)\d\d)|\d\d)$/.exec(word(place));
  if (range) {
    const first = range[1] ?? '';
    const last = range[2]?.length === 2 ? first.slice(0, 2) + range[2] : (range[2] ?? '');
    return last > first ? { ...at(first, last), length: 1, year: Number(last) } : null;
  }
  const found = yearOf(word(place));
  if (found === null || !(place.at === 0 || before.test(word(place, -1)))) return null;
  const second = yearOf(word(place, 2));
  if (second !== null && dash(word(place, 1)) && word(place, 1) !== 'and' && second > found)
    return { ...at(yearText(found), yearText(second)), length: 3, year: second };
  return { ...at(yearText(found)), length: 1, year: found };
};

/** "the 1990s" */
const decade: Pattern = (place) => {
  const match = /^((?:1[89]|20)\d)0s$/.exec(word(place));
  return match ? { ...at(`${match[1] ?? ''}0`, `${match[1] ?? ''}9`), length: 1 } : null;
};

/** "summer 2016", "the winter of 2014" */
const season: Pattern = (place) => {
  const span = seasons[word(place)];
  if (!span) return null;
  const { year, length } = yearAfter(place, 1);
  return year !== null ? { ...months(year, span[0], span[1]), length: 1 + length, year } : null;
};

/** "the first quarter of 2017", "Q1 2017", "the second half of 2016" */
const part: Pattern = (place) => {
  const short = /^q([1-4])$/.exec(word(place));
  const ordinal = short ? Number(short[1]) : ordinalOf(word(place));
  const what = short ? 'quarter' : word(place, 1);
  const length = short ? 1 : 2;
  const { year, length: more } = yearAfter(place, length);
  if (ordinal === null || year === null) return null;
  if (what === 'quarter')
    return { ...months(year, ordinal * 3 - 2, ordinal * 3), length: length + more, year };
  if (what === 'half' && ordinal <= 2)
    return { ...months(year, ordinal * 6 - 5, ordinal * 6), length: length + more, year };
  return null;
};

/** Dates that say themselves when they are, at most without their year; longest first. */
export const absolutePatterns: readonly Pattern[] = [
  iso,
  monthDay,
  dayMonth,
  season,
  part,
  monthOnly,
  decade,
  year,
];

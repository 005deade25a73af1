const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** 1 to 12 for a month's name or its abbreviation ("Sept."), else null. */
export function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (plain === 'sept') return 9;
  const index = monthNames.findIndex(
    (name) => name === plain || (plain.length === 3 && plain !== 'may' && name.startsWith(plain)),
  );
  return index === -1 ? null : index + 1;
}

/** "May" and "March" are also common words: such a month counts only where its neighbours say so. */
export const isDoubtfulMonth = (word: string) => /^(may|march|mar)$/i.test(word);

/** 0 (Sunday) to 6 for a weekday's name or its abbreviation with a dot ("Mon."), else null. */
export function weekdayNamed(word: string): number | null {
  const plain = word.toLowerCase();
  const index = weekdayNames.findIndex(
    (name) => name === plain || (/^[a-z]{3,4}\.$/.test(plain) && name.startsWith(plain.slice(0, -1))),
  );
  return index === -1 ? null : index;
}

/** A year between 1800 and 2099, else null. */
export const yearOf = (word: string) => (/^(1[89]|20)\d\d$/.test(word) ? Number(word) : null);

/** 1 to 31 for "5", "05", "5th", else null. */
export function dayOf(word: string): number | null {
  const match = /^0?(\d{1,2})(st|nd|rd|th)?$/i.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** A small count: "3", "three", "a", "a couple" and "several" stay out, for nobody knows their number. */
export function countOf(word: string): number | null {
  const plain = word.toLowerCase();
  if (/^\d{1,3}$/.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an') return 1;
  const index = small.indexOf(plain);
  return index === -1 ? null : index;
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/** 1 to 4 for "first", "1st" …, else null. */
export function ordinalOf(word: string): number | null {
  const plain = word.toLowerCase();
  const index = ordinals.indexOf(plain);
  if (index !== -1) return index + 1;
  const match = /^([1-4])(st|nd|rd|th)$/.exec(plain);
  return match ? Number(match[1]) : null;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export function unitOf(word: string): Unit | null {
  const match = /^(day|week|month|quarter|year|decade)s?$/i.exec(word);
  return match ? (match[1]?.toLowerCase() as Unit) : null;
}

/** First and last month of a season in the north, where most news is written; winter begins in December. */
export const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

import type { Document, TokenRange } from '../document';
import { absolutePatterns } from './absolute';
import { parseDay, type Interval } from './calendar';
import type { Match, Place } from './pattern';
import { relativePatterns } from './relative';
import { looksAhead } from './tense';
import { weekdayNamed } from './words';

/** A date in the text: tokens `from`..`to` (exclusive) and the span of the calendar that they name. */
export interface FoundInterval extends Interval {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const patterns = [...absolutePatterns, ...relativePatterns];

/**
 * A small grammar over tokens, made for news: days, months, years, ranges, weekdays, "last month", "two weeks ago".
 * Dates without a year take the one that their sentence named, or that opened the sentence before, else the nearest to the article's day,
 * before it unless the verb above looks ahead. TimeBank's dates: .84 found, .67 with the right value (its design).
 * @param publishedAt the article's day, `YYYY-MM-DD`; null finds only dates that name their year
 */
export function findDates(document: Document, publishedAt: string | null): FoundInterval[] {
  const anchor = publishedAt === null ? null : parseDay(publishedAt);
  let carried: number | null = null;
  return document.sentences.flatMap((sentence) => {
    const { dates, year } = inSentence(document, sentence, anchor, carried);
    const opens = (dates[0]?.from ?? Infinity) <= sentence.from + 1;
    carried = opens ? year : null;
    return dates;
  });
}

function inSentence(
  document: Document,
  sentence: TokenRange,
  anchor: Place['anchor'],
  carried: number | null,
): { dates: FoundInterval[]; year: number | null } {
  const words = document.tokens.slice(sentence.from, sentence.to).map((t) => t.text);
  const dates: FoundInterval[] = [];
  let year: number | null = null;
  for (let at = 0; at < words.length; at++) {
    const place: Place = {
      words,
      at,
      anchor,
      year: year ?? carried,
      get ahead() {
        return looksAhead(document, sentence.from + at);
      },
    };
    const found = longest(place);
    if (!found) continue;
    year = found.year ?? year;
    const from = sentence.from + at;
    const to = from + found.length;
    const earlier = dates.at(-1);
    // "Monday, March 20": one date, the exact one.
    if (
      earlier?.to === from - 1 &&
      words[at - 1] === ',' &&
      weekdayNamed(document.token(earlier.from).text) !== null
    )
      dates.pop();
    dates.push({ from, to, start: found.start, end: found.end, text: document.textOf({ from, to }) });
    at += found.length - 1;
  }
  return { dates, year };
}

function longest(place: Place): Match | null {
  let best: Match | null = null;
  for (const pattern of patterns) {
    const found = pattern(place);
    if (found && (!best || found.length > best.length)) best = found;
  }
  return best;
}

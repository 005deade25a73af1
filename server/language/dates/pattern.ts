import type { Day, Interval } from './calendar';

/** Where the grammar stands: words of one sentence, and what is known there. */
export interface Place {
  /** Words of the sentence, as written. */
  readonly words: readonly string[];
  /** Index of the word that the pattern begins at. */
  readonly at: number;
  /** The article's day, or null: then only dates that name their year are found. */
  readonly anchor: Day | null;
  /** The year that the sentence or the one before named last: "In 2016 … in May". */
  readonly year: number | null;
  /** Whether the verb above speaks of what is to come. */
  readonly ahead: boolean;
}

/** What a pattern found: its first word may lie before `at` never, its length is in words. */
export interface Match extends Interval {
  readonly length: number;
  /** A year that the words name, to be carried to the months after it. */
  readonly year?: number;
}

export type Pattern = (place: Place) => Match | null;

/** The word `offset` words on, lower case; '' past the end. */
export const word = ({ words, at }: Place, offset = 0): string => (words[at + offset] ?? '').toLowerCase();

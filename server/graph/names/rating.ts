import { nameWords } from './fold';
import { forgiven, slips } from './nearness';

/** How well a name answers what was typed. */
export interface Rating {
  readonly matched: string;
  /** 3 the whole name, 2 its beginning, 1 the beginning of each word somewhere in it, less than 1 a near spelling. */
  readonly score: number;
}

/** 1 a word or its beginning, 0.5 and less a near spelling of its beginning, 0 another word. */
function rateWord(typed: string, word: string): number {
  if (word.startsWith(typed)) return 1;
  const most = forgiven(typed.length);
  if (most === 0 || word.length < typed.length - most) return 0;
  const distance = slips(typed, word, most);
  return distance > most ? 0 : 0.6 - 0.1 * distance - (typed[0] === word[0] ? 0 : 0.1);
}

function rateName(typed: readonly string[], name: string): number {
  const words = nameWords(name);
  const [whole, query] = [words.join(' '), typed.join(' ')];
  if (whole === query) return 3;
  if (whole.startsWith(query)) return 2;
  const rates = typed.map((one) => Math.max(0, ...words.map((word) => rateWord(one, word))));
  return Math.min(...rates);
}

/** The name that answers the typed words best, or null where none does. `typed` must not be empty. */
export function rateNames(typed: readonly string[], names: readonly string[]): Rating | null {
  let best: Rating | null = null;
  for (const matched of names) {
    const score = rateName(typed, matched);
    if (score > (best?.score ?? 0)) best = { matched, score };
  }
  return best;
}

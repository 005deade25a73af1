/**
 * How many slips of the finger lie between what was typed and the nearest beginning of a word: letters left out, put
 * in, wrong, or two swapped (optimal string alignment distance). More than `most` is told as `most + 1`.
 */
export function slips(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (i > 1 && j > 1 && swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(most + 1, ...last);
}

/** Slips forgiven in a word of that many letters: none in short ones, which would be other words. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

import { z } from 'zod';
import { parameters } from '../parameters/typed';

/** A statement that was run. */
export const past = z.object({
  cypher: z.string(),
  parameters,
  /** When it was run last, ISO-8601. */
  at: z.string(),
  /** Rows it answered; null where it failed or was cancelled. */
  rows: z.number().int().nullable(),
  ms: z.number().nullable(),
});

export type Past = z.infer<typeof past>;

/** How many statements are kept; the oldest go first. */
const MOST = 500;

const same = (a: Past, b: Past): boolean =>
  a.cypher.trim() === b.cypher.trim() && JSON.stringify(a.parameters) === JSON.stringify(b.parameters);

/** The history, newest first, after one more run. The same statement stands in it once. */
export const remember = (history: readonly Past[], run: Past): Past[] =>
  [run, ...history.filter((one) => !same(one, run))].slice(0, MOST);

/** Statements that hold every word that is looked for, in any case. */
export function found<T extends { readonly cypher: string }>(
  all: readonly T[],
  words: string,
  textOf: (one: T) => string = ({ cypher }) => cypher,
): T[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = textOf(one).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Where Up and Down have led in the history; -1 is the statement that was being written. */
export interface Recall {
  readonly index: number;
  readonly draft: string;
}

export const noRecall: Recall = { index: -1, draft: '' };

/** One step back (-1) or forth (1); null where there is nothing further. */
export function recall(
  history: readonly Past[],
  now: Recall,
  step: -1 | 1,
  text: string,
): (Recall & { readonly text: string }) | null {
  const standing = now.index < 0 ? null : (history[now.index]?.cypher ?? null);
  // A statement that was changed since is a draft of its own.
  const from = standing === text ? now : { index: -1, draft: text };
  let index = from.index - step;
  while (index >= 0 && index < history.length && history[index]?.cypher === text) index -= step;
  if (index < -1 || index >= history.length || (index < 0 && from.index < 0)) return null;
  return { ...from, index, text: index < 0 ? from.draft : (history[index]?.cypher ?? '') };
}

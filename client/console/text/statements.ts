import { cypherSpans } from './spans';

/** A statement of several, by offsets; the semicolon that ends it is not part of it. */
export interface Statement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces between semicolons; those in texts, comments and quoted names do not count. */
export function statements(text: string): Statement[] {
  const ends = cypherSpans(text).filter(({ kind, start }) => kind === 'sign' && text[start] === ';');
  const starts = [0, ...ends.map(({ end }) => end)];
  return starts.map((start, i) => {
    const end = ends[i]?.start ?? text.length;
    return { text: text.slice(start, end), start, end };
  });
}

/** Whether there is anything to run in a piece. */
export const isStatement = ({ text }: Pick<Statement, 'text'>): boolean =>
  cypherSpans(text).some(({ kind }) => kind !== 'comment');

/**
 * The statement at the caret, where there are several; after the last semicolon the one before it. Leading line ends are
 * taken off, so that places in it are found again by `start`. Null where there is none.
 */
export function statementAt(text: string, caret: number): Statement | null {
  const all = statements(text).filter(isStatement);
  if (all.length <= 1) return all.length === 0 ? null : { text, start: 0, end: text.length };
  const found = all.find(({ end }) => caret <= end + 1) ?? all.at(-1);
  if (!found) return null;
  const trimmed = found.text.trimStart();
  return { ...found, text: trimmed, start: found.end - trimmed.length };
}

import type { Position } from '../../../model/problem';

/** A piece of a statement to be replaced: `length` characters at `at` give way to `text`. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A statement as it is sent, and where each of its characters stood in what was asked. */
export interface Edited {
  readonly text: string;
  readonly originOf: (offset: number) => number;
}

/** Carries out edits that do not overlap, in any order; two at one place stand in the order given. */
export function edited(cypher: string, edits: readonly Edit[]): Edited {
  const inOrder = [...edits].sort((a, b) => a.at - b.at);
  const shifts: { readonly from: number; readonly origin: number }[] = [];
  let text = '';
  let taken = 0;
  for (const edit of inOrder) {
    text += cypher.slice(taken, edit.at);
    shifts.push({ from: text.length, origin: edit.at });
    text += edit.text;
    taken = edit.at + edit.length;
    shifts.push({ from: text.length, origin: taken });
  }
  text += cypher.slice(taken);
  return {
    text,
    originOf(offset) {
      const index = shifts.findLastIndex(({ from }) => from <= offset);
      const shift = shifts[index];
      if (!shift) return offset;
      const isInserted = index % 2 === 0;
      return isInserted ? shift.origin : shift.origin + offset - shift.from;
    },
  };
}

/** The line and column of an offset; beyond the end it is the end. */
export function positionAt(cypher: string, offset: number): Position {
  const at = Math.max(0, Math.min(offset, cypher.length));
  const before = cypher.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - start + 1, offset: at };
}

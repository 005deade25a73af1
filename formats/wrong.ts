import { EdgewiseError } from '../model/problem';

/** Where in a file: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The error of a file that is not what it should be, with its place. */
export function wrongAt({ line, column }: Place, what: string, hint?: string): EdgewiseError {
  return new EdgewiseError('bad-graph-file', `Line ${line}, column ${column}: ${what}.`, hint);
}

/** The place of an offset into a text. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A word of a file as an error names it: short, and without what could move a cursor. */
export function shown(word: string): string {
  const plain = word.replace(/\p{C}/gu, '�');
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}

import type { Value } from '../../../model/api/graph';
import type { Row } from '../run/answer';
import { show } from './shown';

/** Width of a letter and of what stands around a cell's text, in px. */
const LETTER = 7.1;
const AROUND = 30;
/** What a fold's arrow and a node's shape take besides. */
const FOLD = 14;
const SHAPE = 20;
export const NARROWEST = 56;
const WIDEST = 340;
/** Rows that are looked at for a first guess. */
const SAMPLE = 60;

function widthOf(value: Value): number {
  const { is, text } = show(value);
  const marks = is === 'node' ? FOLD + SHAPE : is === 'edge' || is === 'nested' ? FOLD : 0;
  return text.length * LETTER + marks;
}

/** A first width for each column, in px, by its name and its first rows. */
export function firstWidths(columns: readonly string[], rows: readonly Row[]): number[] {
  return columns.map((name, i) => {
    // The name shares its cell with the arrow of the order.
    const wanted = [
      (name.length + 2) * LETTER,
      ...rows.slice(0, SAMPLE).map((row) => widthOf(row[i] ?? null)),
    ];
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, Math.max(...wanted) + AROUND)));
  });
}

/** The columns of a grid: as wide as asked, the last one takes what is left. */
export const gridColumns = (widths: readonly number[]): string =>
  widths.map((width, i) => (i === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');

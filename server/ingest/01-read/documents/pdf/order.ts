import type { Line } from './lines';

/** A page of more lines is a table, which has no order that could be found. */
const MOST_LINES = 1_000;

/** How many lines a column has at least, and what its neighbour must share of its height. */
const COLUMN_LINES = 2;
const SHARED = 0.5;

const top = (line: Line) => line.base + line.height;
const spanOf = (lines: readonly Line[]) => ({
  low: Math.min(...lines.map((line) => line.base)),
  high: Math.max(...lines.map(top)),
});

/** Whether two sets of lines stand beside each other, not one above the other. */
function beside(a: readonly Line[], b: readonly Line[]): boolean {
  if (a.length < COLUMN_LINES || b.length < COLUMN_LINES) return false;
  const [x, y] = [spanOf(a), spanOf(b)];
  const shared = Math.min(x.high, y.high) - Math.max(x.low, y.low);
  return shared > SHARED * Math.min(x.high - x.low, y.high - y.low);
}

/** The two sides of the leftmost gap that runs from top to bottom between columns; null where there is none. */
function columns(lines: readonly Line[]): [Line[], Line[]] | null {
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  let right = -Infinity;
  for (const [index, line] of sorted.entries()) {
    if (index > 0 && line.left - right > 0.8 * line.height) {
      const sides: [Line[], Line[]] = [sorted.slice(0, index), sorted.slice(index)];
      if (beside(...sides)) return sides;
    }
    right = Math.max(right, line.right);
  }
  return null;
}

/** The places where lines can be cut into what is above and what is below, from the top of the page. */
function cuts(lines: readonly Line[]): [Line[], Line[]][] {
  const sorted = [...lines].sort((a, b) => top(b) - top(a));
  const found: [Line[], Line[]][] = [];
  let low = Infinity;
  for (const [index, line] of sorted.entries()) {
    if (index > 0 && top(line) < low) found.push([sorted.slice(0, index), sorted.slice(index)]);
    low = Math.min(low, line.base);
  }
  return found;
}

const downwards = (a: Line, b: Line): number =>
  Math.abs(a.base - b.base) < Math.min(a.height, b.height) / 2 ? a.left - b.left : b.base - a.base;

/**
 * The lines of a page in the order of reading: columns from left to right, a heading over columns before them. A
 * recursive X-Y cut (Nagy and Seth, 1984) that cuts between columns wherever it can and else below what stands over them.
 */
export function inReadingOrder(lines: readonly Line[]): Line[] {
  if (lines.length < 2) return [...lines];
  if (lines.length > MOST_LINES) return [...lines].sort(downwards);
  const sides = columns(lines);
  if (sides) return sides.flatMap(inReadingOrder);
  const all = cuts(lines);
  const cut =
    all.find(([, below]) => columns(below) !== null) ?? all.findLast(([above]) => columns(above) !== null);
  return cut ? cut.flatMap(inReadingOrder) : [...lines].sort(downwards);
}

import type { Value } from '../../../model/api/graph';
import type { Row } from '../run/answer';

export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** Kinds in the order in which Cypher sorts them among each other, null last. */
function rank(value: Value): number {
  if (value === null) return 5;
  if (Array.isArray(value)) return 1;
  if (typeof value === 'object') return 0;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 3 : 4;
}

const words = new Intl.Collator('en', { numeric: true });

/** Orders two values: kinds apart, numbers by size, texts as people sort them, the rest by how it is written. */
export function compareValues(a: Value, b: Value): number {
  const apart = rank(a) - rank(b);
  if (apart !== 0) return apart;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const text = (value: Value) => (typeof value === 'string' ? value : JSON.stringify(value));
  return words.compare(text(a), text(b));
}

/** The next order when a column's head is pressed: ascending, descending, as it came. */
export function nextSorting(now: Sorting | null, column: number): Sorting | null {
  if (now?.column !== column) return { column, descending: false };
  return now.descending ? null : { column, descending: true };
}

/** Rows in order; equal ones stay as they came, and null stays last either way. */
export function sorted(rows: readonly Row[], sorting: Sorting | null): readonly Row[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return descending ? compareValues(b, a) : compareValues(a, b);
  });
}

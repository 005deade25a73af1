import type { Value } from '../model/api/graph';
import type { Properties } from './graph';

/** How the values of a column are written. `json`: lists and maps, as JSON text. */
export type ColumnType = 'text' | 'whole' | 'number' | 'flag' | 'json';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

function typeOf(value: Value): ColumnType | null {
  if (value === null) return null;
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'whole' : 'number';
  return 'json';
}

const within = (a: ColumnType, column: ColumnType): boolean =>
  a === column || (a === 'whole' && column === 'number');

/** Whether a value belongs into a column: one property may fill several, one for each kind of value that it has. */
export function fits(value: Value | undefined, column: ColumnType): boolean {
  const type = value === undefined ? null : typeOf(value);
  return type !== null && within(type, column);
}

/** The columns that hold all properties of items, by name; whole numbers share a column with others of the name. */
export function columnsOf(items: readonly { readonly properties: Properties }[]): Column[] {
  const types = new Map<string, Set<ColumnType>>();
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(value);
      if (type === null) continue;
      const known = types.get(name) ?? new Set();
      known.add(type);
      types.set(name, known);
    }
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, known]) => {
      if (known.has('number')) known.delete('whole');
      return [...known].sort().map((type) => ({ name, type }));
    });
}

/** A value as text of its column. */
export function written(value: Value, type: ColumnType): string {
  return type === 'json' || typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Text of a column as a value; null where it cannot be one. */
export function parsedAs(text: string, type: ColumnType): Value {
  switch (type) {
    case 'text':
      return text;
    case 'flag':
      return /^(true|1|yes)$/i.test(text.trim()) ? true : /^(false|0|no)$/i.test(text.trim()) ? false : null;
    case 'json':
      try {
        return JSON.parse(text) as Value;
      } catch {
        // Not JSON after all: the caller says so with its place.
        return null;
      }
    default: {
      const number = text.trim() === '' ? NaN : Number(text);
      return Number.isFinite(number) ? number : null;
    }
  }
}

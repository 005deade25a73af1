import type { Value } from '../../model/api/graph';

/** About how many characters a value takes as JSON, without writing it. */
export function jsonSize(value: Value): number {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value !== 'object') return 5;
  let size = 2;
  if (isList(value)) for (const inner of value) size += jsonSize(inner) + 1;
  else for (const key in value) size += key.length + 4 + jsonSize(value[key] ?? null);
  return size;
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);

import type { Value } from '../../model/api/graph';
import type { Properties } from '../graph';

const PREFIX = 'property:';

/** Properties under names that clash with none of the reserved ones. */
export function beside(reserved: ReadonlySet<string>, properties: Properties): [string, Value][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [
      reserved.has(name) || name.startsWith(PREFIX) ? `${PREFIX}${name}` : name,
      value,
    ]);
}

/** The properties among the data of an item, under their own names again. */
export function besideOnes(reserved: ReadonlySet<string>, data: Readonly<Record<string, Value>>): Properties {
  const pairs = Object.entries(data)
    .filter(([name, value]) => !reserved.has(name) && value !== null)
    .map(([name, value]) => [name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name, value] as const);
  return Object.fromEntries(pairs);
}

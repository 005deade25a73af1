import type { Ends } from './ends';
import type { Match } from './match';

/** Where a claim took place, and who else took part: entities. */
export interface Circumstances {
  readonly at: string | null;
  readonly with: readonly string[];
}

const PLACES = ['in', 'at', 'near', 'on'];
const COMPANY = ['with', 'alongside'];

/** What stands in "in" and "with" phrases of a claim's clause, by name, where it is no end of the claim itself. */
export function circumstancesOf(ends: Ends, { frame, subject, object }: Match): Circumstances {
  const taken = new Set([subject.entity, object.entity]);
  const others = (
    roles: readonly string[],
    reading: 'place' | 'actor',
    labels: readonly string[],
  ): string[] =>
    roles
      .flatMap((role) => [...frame.roles(role), ...(reading === 'actor' ? frame.roles(role, true) : [])])
      .flatMap((token) => ends.at(token, reading))
      .map(({ entity }) => entity)
      .filter((entity) => !taken.has(entity) && ends.isNamed(entity))
      .filter((entity) => labels.includes(ends.label(entity) ?? ''));
  return {
    at: others(PLACES, 'place', ['Place', 'Country'])[0] ?? null,
    with: others(COMPANY, 'actor', ['Person', 'Organization', 'Country']),
  };
}

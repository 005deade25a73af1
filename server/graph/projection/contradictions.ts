/** What tells a contradiction. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Stated {
  readonly id: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly outlet: string | null;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
}

export interface Contradiction {
  readonly claims: [string, string];
  readonly reason: string;
}

const denies = (claim: Stated): boolean => claim.negated || claim.modality === 'denied';

/** Sorts behind every date that begins alike: the end of "2020-03" is after "2020-03-31". */
const END = '\uffff';

/** Whether two claims can speak of one time: their dates overlap, or one has none. */
function isSameTime(a: Stated, b: Stated): boolean {
  if (a.dateStart === null || b.dateStart === null) return true;
  const [endOfA, endOfB] = [a, b].map((c) => `${c.dateEnd ?? c.dateStart ?? ''}${END}`);
  return a.dateStart <= (endOfB ?? END) && b.dateStart <= (endOfA ?? END);
}

/** Pairs of claims of one edge of which one denies what the other tells as a fact, a plan or somebody's word of the same time. */
export function findContradictions(claims: readonly Stated[]): Contradiction[] {
  const telling = claims.filter(
    (claim) => !denies(claim) && ['happened', 'ongoing', 'planned', 'claimed'].includes(claim.modality),
  );
  return claims.filter(denies).flatMap((denial) =>
    telling
      .filter((told) => isSameTime(told, denial))
      .map((told) => ({
        claims: [told.id, denial.id] as [string, string],
        reason: `${told.outlet ?? 'One article'} tells it as ${told.modality}; ${denial.outlet ?? 'another'} has it denied.`,
      })),
  );
}

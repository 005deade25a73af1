/** What tells a contradiction. */
export interface Stated {
  readonly id: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly outlet: string | null;
}

export interface Contradiction {
  readonly claims: [string, string];
  readonly reason: string;
}

const denies = (claim: Stated): boolean => claim.negated || claim.modality === 'denied';

/** Pairs of claims of one edge of which one denies what the other tells as a fact, a plan or somebody's word. */
export function findContradictions(claims: readonly Stated[]): Contradiction[] {
  const telling = claims.filter(
    (claim) => !denies(claim) && ['happened', 'ongoing', 'planned', 'claimed'].includes(claim.modality),
  );
  return claims.filter(denies).flatMap((denial) =>
    telling.map((told) => ({
      claims: [told.id, denial.id] as [string, string],
      reason: `${told.outlet ?? 'One article'} tells it as ${told.modality}; ${denial.outlet ?? 'another'} has it denied.`,
    })),
  );
}

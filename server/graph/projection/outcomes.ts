/** What tells a plan and what became of it. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Dated {
  readonly id: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly publishedAt: string | null;
}

export interface Outcome {
  readonly plan: string;
  readonly outcome: string;
}

/** Sorts behind every date that begins alike: the end of "2020-03" is after "2020-03-31". */
const END = '\uffff';

const startOf = (claim: Dated): string => claim.dateStart ?? claim.publishedAt ?? '';
const endOf = (claim: Dated): string => (claim.dateEnd ?? startOf(claim)) + END;

/** Whether it happened when it was planned; a plan without a date waits for whatever comes later. */
function fits(plan: Dated, happened: Dated): boolean {
  const told = (plan.publishedAt ?? '') <= (happened.publishedAt ?? END);
  if (plan.dateStart === null) return told && (plan.publishedAt ?? '') <= endOf(happened);
  return told && plan.dateStart <= endOf(happened) && startOf(happened) <= endOf(plan);
}

/**
 * Of claims of one edge, each plan with what fulfilled it: the earliest claim that the same thing happened, told no
 * sooner than the plan and, where the plan says when, at that time.
 */
export function findOutcomes(claims: readonly Dated[]): Outcome[] {
  const told = claims.filter(({ negated }) => !negated);
  const plans = told.filter(({ modality }) => modality === 'planned' || modality === 'intended');
  const happened = told
    .filter(({ modality }) => modality === 'happened' || modality === 'ongoing')
    .sort((a, b) => (`${startOf(a)}|${a.id}` < `${startOf(b)}|${b.id}` ? -1 : 1));
  return plans.flatMap((plan) => {
    const outcome = happened.find((claim) => fits(plan, claim));
    return outcome ? [{ plan: plan.id, outcome: outcome.id }] : [];
  });
}

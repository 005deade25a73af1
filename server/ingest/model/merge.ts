import type { ClaimRecord } from '../../../model/reading';

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Both readers are wrong only where each of them is: the chance that neither is. */
const together = (a: number, b: number): number => rounded(1 - (1 - a) * (1 - b));

/**
 * The claims of the rules with those of the model. What both say stays the rule's claim, which says more, and is surer;
 * its extractor names both.
 */
export function merge(rules: readonly ClaimRecord[], model: readonly ClaimRecord[]): ClaimRecord[] {
  const merged = new Map(rules.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  for (const claim of model) {
    if (seen.has(claim.id)) continue;
    seen.add(claim.id);
    const same = merged.get(claim.id);
    merged.set(
      claim.id,
      same
        ? {
            ...same,
            confidence: together(same.confidence, claim.confidence),
            extractor: `${same.extractor} + ${claim.extractor}`,
          }
        : claim,
    );
  }
  return [...merged.values()];
}

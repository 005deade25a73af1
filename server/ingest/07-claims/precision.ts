/** Confidence of a claim by a rule that development data never fired. */
const PRIOR = 0.6;

/** How often claims by this rule were right on development data, 0 to 1. */
export function rulePrecision(_rule: string): number {
  return PRIOR;
}

import table from './rules/precision.json';

interface Tally {
  readonly right: number;
  readonly all: number;
}

const tallies: Readonly<Record<string, Tally>> = table;

/** What a rule is taken for before it was seen at work, and how many claims that guess weighs. */
const PRIOR = { precision: 0.7, weight: 4 };

/**
 * How often claims by this rule were right on development data, 0 to 1: counted by `npm run eval -- --precision`, drawn
 * towards the prior where few were seen, so that one lucky claim makes no rule certain.
 */
export function rulePrecision(rule: string): number {
  const { right, all } = tallies[rule] ?? { right: 0, all: 0 };
  const estimate = (right + PRIOR.precision * PRIOR.weight) / (all + PRIOR.weight);
  return Math.round(estimate * 100) / 100;
}

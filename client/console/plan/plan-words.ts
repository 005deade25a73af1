import type { Operator } from '../../../model/api/explain';

/** A step of a plan in the order in which it is read, with how deep it stands. */
export interface Step {
  readonly step: Operator;
  readonly depth: number;
}

/** Steps from the answer back to where the rows come from. */
export function stepsOf(plan: Operator, depth = 0): Step[] {
  return [{ step: plan, depth }, ...plan.children.flatMap((child) => stepsOf(child, depth + 1))];
}

/** More rows than this out of a scan are worth a word. */
const MANY = 1000;

interface Warning {
  readonly when: (step: Operator, rows: number) => boolean;
  readonly words: string;
}

/** Steps that make a statement slow, and what helps. Names as Neo4j and the embedded engine call them. */
const warnings: readonly Warning[] = [
  {
    when: ({ operator }) => /cartesian/i.test(operator),
    words:
      'Every row of one side meets every row of the other: join them by a pattern, or by a WHERE on both.',
  },
  {
    when: ({ operator }) =>
      /^(AllNodesScan|AllRelationshipsScan|UndirectedAllRelationshipsScan)/.test(operator),
    words: 'It begins with everything there is: name a label or a type.',
  },
  {
    when: ({ operator }, rows) => /^(NodeByLabelScan|NodeScan)/.test(operator) && rows > MANY,
    words:
      'It begins with every node of a label: an indexed property, as in (n:Person {id: …}), begins with one.',
  },
  {
    when: ({ operator }) => /^Eager/.test(operator),
    words: 'It waits for all rows before it goes on, which takes memory.',
  },
  {
    when: ({ operator, details }) => /VarLengthExpand/.test(operator) && /\*\.\.?\]|\*\]/.test(details),
    words: 'A path of any length can visit much of the graph: give a most, as in *..4.',
  },
];

/** What is worth knowing of a plan, each once. */
export function warningsOf(plan: Operator): string[] {
  const found = stepsOf(plan).flatMap(({ step }) =>
    warnings.filter(({ when }) => when(step, step.rows ?? step.estimatedRows ?? 0)).map(({ words }) => words),
  );
  return [...new Set(found)];
}

/** The most costly step has 1, the others their share; nothing where no step tells its cost. */
export function sharesOf(steps: readonly Step[]): readonly number[] | null {
  const costs = steps.map(({ step }) => step.dbHits ?? step.ms ?? step.rows ?? step.estimatedRows ?? 0);
  const most = Math.max(...costs);
  return most > 0 ? costs.map((cost) => cost / most) : null;
}

/** "1,234", "0.4", "–" for what the store does not tell. */
export const figure = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });

import type { Operator } from '../../../model/api/explain';

/** What plans and profiles of the driver have in common. */
interface Plan {
  readonly operatorType: string;
  readonly identifiers: readonly string[];
  readonly arguments: object;
  readonly children: readonly Plan[];
}

const nameOf = (plan: Plan): string => plan.operatorType.split('@')[0] ?? '';

/** Whether a plan uses an operator, by its name without the "@database". */
export function hasOperator(plan: Plan | false, name: string): boolean {
  return operators(plan).includes(name);
}

/** The operators of a plan, top down, without the "@database". */
export function operators(plan: Plan | false): string[] {
  if (plan === false) return [];
  return [nameOf(plan), ...plan.children.flatMap(operators)];
}

/** A number of a plan, which the driver gives as a number or a bigint; null where it is missing. */
function figure(plan: Plan, key: string): number | null {
  const given = (plan.arguments as Readonly<Record<string, unknown>>)[key];
  return typeof given === 'number' || typeof given === 'bigint' ? Number(given) : null;
}

/** A plan, or a profile, as the API carries it. */
export function operatorTree(plan: Plan): Operator {
  const details = (plan.arguments as Readonly<Record<string, unknown>>)['Details'];
  const nanoseconds = figure(plan, 'Time');
  return {
    operator: nameOf(plan),
    details: typeof details === 'string' ? details : '',
    identifiers: plan.identifiers,
    estimatedRows: figure(plan, 'EstimatedRows'),
    rows: figure(plan, 'Rows'),
    dbHits: figure(plan, 'DbHits'),
    ms: nanoseconds === null ? null : nanoseconds / 1_000_000,
    children: plan.children.map(operatorTree),
  };
}

/** What all steps of a measured plan asked of the store together. */
export function dbHitsOf(operator: Operator): number {
  return operator.children.reduce((sum, child) => sum + dbHitsOf(child), operator.dbHits ?? 0);
}

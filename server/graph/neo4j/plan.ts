import type { Plan } from 'neo4j-driver';

/** Whether a plan uses an operator, by its name without the "@database". */
export function hasOperator(plan: Plan | false, name: string): boolean {
  return operators(plan).includes(name);
}

/** The operators of a plan, top down, without the "@database". */
export function operators(plan: Plan | false): string[] {
  if (plan === false) return [];
  return [plan.operatorType.split('@')[0] ?? '', ...plan.children.flatMap(operators)];
}

import type { QueryProfile } from '@grafeo-db/js';
import type { Operator } from '../../../model/api/explain';

const unmeasured = { identifiers: [], estimatedRows: null, rows: null, dbHits: null, ms: null };

/** The embedded engine writes a plan as text, an operator a line, each indented below the one it feeds. */
export function planOf(text: string): Operator | null {
  const path: { readonly depth: number; readonly children: Operator[] }[] = [];
  let root: Operator | null = null;
  for (const line of text.split('\n')) {
    const [, indent = '', operator = '', rest = ''] = /^( *)(\w+) ?(.*)$/.exec(line) ?? [];
    if (operator === '') continue;
    const children: Operator[] = [];
    const step = { ...unmeasured, operator, details: withoutBrackets(rest), children };
    while ((path.at(-1)?.depth ?? -1) >= indent.length) path.pop();
    path.at(-1)?.children.push(step);
    root ??= step;
    path.push({ depth: indent.length, children });
  }
  return root;
}

const withoutBrackets = (details: string): string => /^\((.*)\)$/.exec(details)?.[1] ?? details;

/** A measured plan. */
export function profileOf({ root }: QueryProfile): Operator {
  const step = (measured: QueryProfile['root']): Operator => ({
    ...unmeasured,
    operator: measured.operator,
    details: withoutBrackets(measured.detail),
    rows: measured.rows,
    ms: measured.selfTimeMs,
    children: measured.children.map(step),
  });
  return step(root);
}

import { z } from 'zod';
import { position, queryRequest } from './query';

/** A step of a plan; null where the store does not tell, and before it has run. */
export interface Operator {
  /** Its name as the store calls it: NodeByLabelScan, Filter, … */
  readonly operator: string;
  readonly details: string;
  /** Names of the statement that it gives. */
  readonly identifiers: readonly string[];
  readonly estimatedRows: number | null;
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly ms: number | null;
  readonly children: readonly Operator[];
}

export const operator: z.ZodType<Operator> = z.lazy(() =>
  z.object({
    operator: z.string(),
    details: z.string(),
    identifiers: z.array(z.string()),
    estimatedRows: z.number().nullable(),
    rows: z.number().nullable(),
    dbHits: z.number().nullable(),
    ms: z.number().nullable(),
    children: z.array(operator),
  }),
);

export const explainRequest = queryRequest.extend({
  /** Runs it within the limits and measures each step. */
  profile: z.boolean().default(false),
});

export const statementProblem = z.object({
  severity: z.enum(['error', 'warning']),
  /** A code of problem details, or "advice" for a warning. */
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  from: position.nullable(),
  to: position.nullable(),
});

/** What a statement would do. Wrong, writing and refused statements are answered too: by their problems. */
export const explainResponse = z.object({
  engine: z.enum(['neo4j', 'embedded']),
  /** Whether the console runs it. */
  reads: z.boolean(),
  problems: z.array(statementProblem),
  plan: operator.nullable(),
  /** Only with `profile`. */
  totals: z
    .object({ rows: z.number().int(), dbHits: z.number().int().nullable(), ms: z.number() })
    .nullable(),
});

export type ExplainRequest = z.infer<typeof explainRequest>;
export type ExplainResponse = z.infer<typeof explainResponse>;
export type StatementProblem = z.infer<typeof statementProblem>;

import { z } from 'zod';
import { edge, node, properties, value } from './graph';

export const queryRequest = z.object({
  cypher: z.string().min(1).max(100_000),
  params: properties.default({}),
});

/** The answer is NDJSON: one header, rows, then a summary or an error. */
export const queryEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('header'), columns: z.array(z.string()) }),
  z.object({ kind: z.literal('row'), values: z.array(value), nodes: z.array(node), edges: z.array(edge) }),
  z.object({
    kind: z.literal('summary'),
    rows: z.number().int(),
    truncated: z.boolean(),
    ms: z.number(),
    engine: z.enum(['neo4j', 'embedded']),
  }),
  z.object({ kind: z.literal('error'), problem: z.lazy(() => problem) }),
]);

/** RFC 9457 problem details; `code` is stable, `hint` says the way out where there is one. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  hint: z.string().optional(),
  requestId: z.string().optional(),
});

export type QueryRequest = z.infer<typeof queryRequest>;
export type QueryEvent = z.infer<typeof queryEvent>;
export type Problem = z.infer<typeof problem>;

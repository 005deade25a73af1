import { z } from 'zod';
import { edge, node, properties, value } from './graph';

/** What a parameter is where JSON cannot say it: a time is written as ISO 8601 text, a float may be integral. */
export const parameterType = z.enum(['date', 'datetime', 'localdatetime', 'time', 'duration', 'float']);

/** A statement, its parameters as JSON, and their types where JSON does not tell them. */
export const queryRequest = z.object({
  cypher: z.string().min(1).max(100_000),
  params: properties.default({}),
  types: z.record(z.string(), parameterType).optional(),
});

/** A place in a statement: line and column from 1, offset from 0, in UTF-16 units. */
export const position = z.object({
  line: z.number().int(),
  column: z.number().int(),
  offset: z.number().int(),
});

/** The answer is NDJSON: one header, rows as the store gives them, then a summary or an error. */
export const queryEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('header'), columns: z.array(z.string()) }),
  z.object({ kind: z.literal('row'), values: z.array(value), nodes: z.array(node), edges: z.array(edge) }),
  z.object({
    kind: z.literal('summary'),
    rows: z.number().int(),
    truncated: z.boolean(),
    /** Which limit cut the answer, or null. */
    cut: z.enum(['rows', 'bytes']).nullable(),
    ms: z.number(),
    /** When the first row was there, counted from the start; null for no rows. */
    firstRowMs: z.number().nullable(),
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
  /** Where in the statement, for problems of a statement. */
  position: position.optional(),
  requestId: z.string().optional(),
});

export type ParameterType = z.infer<typeof parameterType>;
export type QueryRequest = z.infer<typeof queryRequest>;
export type QueryEvent = z.infer<typeof queryEvent>;
export type Problem = z.infer<typeof problem>;

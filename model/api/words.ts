import { z } from 'zod';

const argument = z.object({
  name: z.string(),
  type: z.string(),
  description: z.string(),
  /** Whether it may be left out. */
  optional: z.boolean(),
});

const named = z.object({ name: z.string(), properties: z.array(z.string()) });

/** What an editor of Cypher needs to complete a statement: all names of the graph, and what may be called. */
export const words = z.object({
  /** Every label, those of articles and claims included, with the property keys that its nodes have. */
  labels: z.array(named),
  types: z.array(named),
  /** Which labels a type joins, as far as a sample of its relationships tells. */
  patterns: z.array(z.object({ from: z.string(), type: z.string(), to: z.string() })),
  properties: z.array(z.string()),
  /** The procedures that the console lets through and this store has. */
  procedures: z.array(
    z.object({
      name: z.string(),
      signature: z.string(),
      description: z.string(),
      arguments: z.array(argument),
      results: z.array(argument),
    }),
  ),
  functions: z.array(
    z.object({
      name: z.string(),
      signature: z.string(),
      description: z.string(),
      category: z.string(),
      aggregating: z.boolean(),
      arguments: z.array(argument),
      result: z.string(),
    }),
  ),
});

export type Words = z.infer<typeof words>;
export type WordArgument = z.infer<typeof argument>;

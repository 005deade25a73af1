import { z } from 'zod';

/** A value as the API carries it: integers beyond 2^53 and temporals come as strings. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]),
);

export const properties = z.record(z.string(), value);

export const node = z.object({
  /** Opaque, stable handle: an entity's id in Edgewise's graph. */
  ref: z.string(),
  labels: z.array(z.string()),
  caption: z.string(),
  properties,
});

export const edge = z.object({
  ref: z.string(),
  from: z.string(),
  to: z.string(),
  type: z.string(),
  properties,
});

export const subgraph = z.object({
  nodes: z.array(node),
  edges: z.array(edge),
  /** Edges of the same nodes that were not sent. */
  left: z.object({ total: z.number().int(), byType: z.record(z.string(), z.number().int()) }),
});

export type Node = z.infer<typeof node>;
export type Edge = z.infer<typeof edge>;
export type Subgraph = z.infer<typeof subgraph>;

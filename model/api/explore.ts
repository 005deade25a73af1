import { z } from 'zod';
import { node } from './graph';
import { words } from './words';

export const searchRequest = z.object({
  q: z.string().max(200),
  label: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

export const searchResponse = z.object({
  hits: z.array(z.object({ node, matched: z.string(), score: z.number() })),
});

export const overviewRequest = z.object({ limit: z.coerce.number().int().min(1).max(500).default(40) });

export const direction = z.enum(['out', 'in', 'both']);

export const degree = z.object({
  type: z.string(),
  direction: z.enum(['out', 'in']),
  count: z.number().int(),
});

export const nodeDetail = z.object({
  node,
  /** Edges by type and direction; a symmetric type counts as "out". */
  degrees: z.array(degree),
  /** Offices held, oldest first. */
  roles: z.array(
    z.object({
      title: z.string(),
      of: node,
      dateStart: z.string().nullable(),
      dateEnd: z.string().nullable(),
    }),
  ),
  articles: z.number().int(),
});

export const expandRequest = z.object({
  refs: z.array(z.string().min(1).max(500)).min(1).max(100),
  types: z.array(z.string().min(1).max(200)).max(100).optional(),
  direction: direction.default('both'),
  limit: z.number().int().min(1).max(500).default(25),
  /** Refs of edges that are there already: others are sent, and these are not counted as left. */
  without: z.array(z.string().max(1000)).max(2000).default([]),
  order: z.enum(['evidence', 'recent', 'name']).default('evidence'),
});

export const storeInfo = z.object({
  engine: z.enum(['neo4j', 'embedded']),
  version: z.string(),
  /** False for a graph that Edgewise did not write: browsing only, no evidence. */
  own: z.boolean(),
  counts: z.object({
    nodes: z.number().int(),
    edges: z.number().int(),
    articles: z.number().int(),
    claims: z.number().int(),
  }),
  capabilities: z.object({ fullText: z.boolean(), plan: z.boolean() }),
  limits: z.object({ timeoutMs: z.number(), maxRows: z.number(), maxBytes: z.number() }),
});

/** `labels` and `types` are what the canvas draws, with counts; `words` all that a statement may name. */
export const graphSchema = z.object({
  words,
  labels: z.array(z.object({ label: z.string(), count: z.number().int() })),
  types: z.array(z.object({ type: z.string(), count: z.number().int() })),
  properties: z.array(z.string()),
});

export type SearchRequest = z.infer<typeof searchRequest>;
export type SearchResponse = z.infer<typeof searchResponse>;
export type NodeDetail = z.infer<typeof nodeDetail>;
export type Degree = z.infer<typeof degree>;
export type ExpandRequest = z.infer<typeof expandRequest>;
export type StoreInfo = z.infer<typeof storeInfo>;
export type GraphSchema = z.infer<typeof graphSchema>;

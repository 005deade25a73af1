import { z } from 'zod';

/** A property that decides whether a node or edge is shown. What lacks the property passes only `is not`. */
const propertyFilter = z.object({
  on: z.enum(['node', 'edge']),
  property: z.string().min(1).max(200),
  test: z.enum(['is', 'is not', 'contains', 'at least', 'at most']),
  /** Numbers are compared as numbers where both sides are; all else as text, case folded. Empty: not yet a filter. */
  value: z.string().max(500),
});

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** What is shown of a scene, as data; the scene keeps what is filtered away. */
export const filters = z.object({
  /** Chips of the legend that are switched off, as "kind:name": "label:Person", "quad:open", "modality:denied". */
  off: z.array(z.string().max(300)).max(500).default(['quad:open']),
  /** Only edges that one of these outlets tells of; none named: all. */
  outlets: z.array(z.string().max(500)).max(500).default([]),
  /** Only edges that so many outlets tell of, and with so much confidence (0 to 1). */
  leastOutlets: z.number().int().min(0).max(1000).default(0),
  leastConfidence: z.number().min(0).max(1).default(0),
  /**
   * Only edges of which something happened (by the dates in the text) or was reported (by the dates of articles)
   * from one day to another, both included; null: open on that side. Edges without such a date go once a side is closed.
   */
  dates: z
    .object({ clock: z.enum(['happened', 'reported']), from: day.nullable(), to: day.nullable() })
    .nullable()
    .default(null),
  properties: z.array(propertyFilter).max(50).default([]),
  /** Whether nodes that the filters leave without an edge go too. */
  dropLone: z.boolean().default(false),
});

export type Filters = z.infer<typeof filters>;

/** Nothing filtered but edges in words that fit no type, which are off until asked for. */
export const noFilters: Filters = filters.parse({});

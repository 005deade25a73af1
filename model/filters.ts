import { z } from 'zod';

/** What is shown of a scene, as data; the scene keeps what is filtered away. */
export const filters = z.object({
  /** Chips of the legend that are switched off, as "kind:name": "label:Person", "quad:open", "modality:denied". */
  off: z.array(z.string()),
});

export type Filters = z.infer<typeof filters>;

/** Edges in words that fit no type are off until asked for. */
export const noFilters: Filters = { off: ['quad:open'] };

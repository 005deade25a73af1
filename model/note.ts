import { z } from 'zod';

const ref = z.string().min(1).max(1000);
const coordinate = z.number().min(-1e6).max(1e6);

/** A remark that is pinned to a node, an edge or a place on the canvas, and kept with the view. */
export const note = z.object({
  id: z.string().min(1).max(100),
  text: z.string().max(5000),
  /** How far it was moved aside from what it is pinned to, in the graph's own measure. */
  aside: z.object({ x: coordinate, y: coordinate }).optional(),
  on: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('node'), ref }),
    z.object({ kind: z.literal('edge'), ref }),
    z.object({ kind: z.literal('canvas'), x: coordinate, y: coordinate }),
  ]),
});

export type Note = z.infer<typeof note>;

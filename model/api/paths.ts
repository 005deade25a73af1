import { z } from 'zod';
import { claim } from './evidence';
import { edge, node } from './graph';

export const pathsRequest = z.object({
  from: z.string().min(1).max(500),
  to: z.string().min(1).max(500),
  maxLength: z.number().int().min(1).max(6).default(4),
  limit: z.number().int().min(1).max(20).default(5),
});

export const path = z.object({
  nodes: z.array(node),
  edges: z.array(edge),
  /** The best sentence of each edge, in order; null where the graph has none. */
  sentences: z.array(z.string().nullable()),
  /** The claims that those sentences make, in order: what a path is cited by. */
  cites: z.array(claim.nullable()),
  /** What the path is ranked by, less is better: its length, more for each edge that little speaks for. */
  cost: z.number(),
});

export const pathsResponse = z.object({
  paths: z.array(path),
  /** False where the search was ended by its time before everything was looked at. */
  complete: z.boolean(),
});

export type PathsRequest = z.infer<typeof pathsRequest>;
export type PathsResponse = z.infer<typeof pathsResponse>;
export type Path = z.infer<typeof path>;

import { z } from 'zod';
import { pictureOptions } from '../picture';
import { scene } from '../scene';
import { viewName } from '../view';
import { properties } from './graph';
import { queryRequest } from './query';

/** What leaves the graph: a scene as it stands, a saved view or the link of one, what a statement finds, or a name and what is around it. */
export const exportSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scene'), scene }),
  z.object({ kind: z.literal('view'), name: viewName }),
  /** The link of a view, or what stands behind `#view=` in it. */
  z.object({ kind: z.literal('link'), link: z.string().min(1).max(200_000) }),
  z.object({
    kind: z.literal('cypher'),
    cypher: z.string().min(1).max(100_000),
    params: properties.default({}),
    types: queryRequest.shape.types,
  }),
  z.object({
    kind: z.literal('center'),
    /** A name, an alias or a ref. */
    name: z.string().min(1).max(500),
    hops: z.number().int().min(1).max(3).default(1),
    /** The most neighbours of each step, the best evidenced first. */
    limit: z.number().int().min(1).max(500).default(40),
  }),
]);

export const exportRequest = z.object({
  of: exportSubject,
  /** The name of a format, such as "svg"; which there are depends on the version. */
  format: z.string().min(1).max(20),
  picture: pictureOptions.prefault({}),
  /** The best evidenced edges, so many, are numbered and their sources listed. */
  cite: z.number().int().min(0).max(200).default(0),
});

export type ExportSubject = z.infer<typeof exportSubject>;
export type ExportRequest = z.infer<typeof exportRequest>;

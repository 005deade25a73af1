import { z } from 'zod';
import { edge, node, type Node } from './api/graph';
import { note } from './note';
import { styleRules } from './style-rules';

/** The most that is drawn at once; what is more is summed up before it gets here. */
export const mostNodes = 10_000;
export const mostEdges = 30_000;

/** Far enough for any layout, and near enough that a hundredth of a pixel is still exact. */
const coordinate = z.number().min(-1e6).max(1e6);

/** A node and its middle on the canvas, in pixels at zoom 1; y runs down. */
export const placedNode = node.extend({ x: coordinate, y: coordinate });

/**
 * What travels when a scene leaves the canvas: to a picture, a file, a view.
 * Each ref stands once and each edge has both its ends.
 */
export const scene = z
  .object({
    nodes: z.array(placedNode).max(mostNodes),
    edges: z.array(edge).max(mostEdges),
    title: z.string().max(300).optional(),
    /** How it is drawn where that differs from what labels and types say; with values of measures by name and ref. */
    style: styleRules.optional(),
    measures: z.record(z.string(), z.record(z.string(), z.number())).optional(),
    /** Remarks; one that is pinned to what is not there is left out. */
    notes: z.array(note).max(1000).optional(),
  })
  .superRefine(({ nodes, edges }, context) => {
    const refs = new Set(nodes.map(({ ref }) => ref));
    const wrong = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (refs.size < nodes.length) wrong(['nodes'], `"${twice(nodes)}" stands twice`);
    if (new Set(edges.map(({ ref }) => ref)).size < edges.length)
      wrong(['edges'], `"${twice(edges)}" stands twice`);
    edges.forEach(({ from, to }, i) => {
      const lost = [from, to].find((end) => !refs.has(end));
      if (lost !== undefined) wrong(['edges', i], `its end "${lost}" is not among the nodes`);
    });
  });

/** The first ref that was there before. */
function twice(items: readonly { readonly ref: string }[]): string {
  const seen = new Set<string>();
  return items.find(({ ref }) => seen.size === seen.add(ref).size)?.ref ?? '';
}

/** The label that says what a node is. */
export const labelOf = (given: Pick<Node, 'labels'>): string => given.labels[0] ?? 'Node';

export type PlacedNode = z.infer<typeof placedNode>;
export type Scene = z.infer<typeof scene>;

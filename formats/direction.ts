import type { GraphEdge } from './graph';

/** What a file says of the direction of all its edges. */
export type Direction = 'directed' | 'undirected';

/**
 * One direction for a whole file: networkx takes no graph with edges of both kinds. Where only some edges have none,
 * all are written as directed, and those carry a mark of ours beside it.
 */
export function directionOf(edges: readonly GraphEdge[]): Direction {
  return edges.length > 0 && edges.every(({ directed }) => !directed) ? 'undirected' : 'directed';
}

/** The mark of an edge that has no direction in a file of directed ones. */
export const markOf = ({ directed }: GraphEdge, all: Direction): 'false' | undefined =>
  all === 'directed' && !directed ? 'false' : undefined;

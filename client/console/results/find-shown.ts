import type { Edge, Node, Value } from '../../../model/api/graph';
import type { Answer } from '../run/answer';
import { isMap } from './shown';

/** What can be drawn. */
export interface Found {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** A node or edge of an answer with what must be on the canvas for it to be there. */
export interface Pointed {
  readonly kind: 'node' | 'edge';
  readonly ref: string;
  readonly graph: Found;
}

/** The id by which our own graph knows a node or edge; null for any other value. */
function idOf(value: Value): string | null {
  const id = isMap(value) && isMap(value['properties']) ? value['properties']['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** The node or edge that a value is, where the canvas can show it: an edge needs both of its ends in the answer. */
export function findShown(value: Value, { nodes, edges }: Answer): Pointed | null {
  const ref = idOf(value);
  if (ref === null) return null;
  const node = nodes.find((one) => one.ref === ref);
  if (node) return { kind: 'node', ref, graph: { nodes: [node], edges: [] } };
  const edge = edges.find((one) => one.ref === ref);
  const ends = edge ? nodes.filter((one) => one.ref === edge.from || one.ref === edge.to) : [];
  return edge && ends.length === 2 ? { kind: 'edge', ref, graph: { nodes: ends, edges: [edge] } } : null;
}

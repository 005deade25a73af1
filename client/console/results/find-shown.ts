import type { Edge, Node, Value } from '../../../model/api/graph';
import type { Selection } from '../../state/scene';
import { ofEdge, ofNode } from '../../state/selection';
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

/** The first of what is selected in an answer, where the canvas can show it: an edge needs both of its ends there. */
export function pointedAt(selection: Selection, { nodes, edges }: Found): Pointed | null {
  const node = nodes.find(({ ref }) => ref === selection.nodes[0]);
  if (node) return { kind: 'node', ref: node.ref, graph: { nodes: [node], edges: [] } };
  const edge = edges.find(({ ref }) => ref === selection.edges[0]);
  if (!edge) return null;
  const ends = [edge.from, edge.to].flatMap((end) => nodes.find(({ ref }) => ref === end) ?? []);
  return ends.length === 2 ? { kind: 'edge', ref: edge.ref, graph: { nodes: ends, edges: [edge] } } : null;
}

/** The node or edge that a value is. */
export function findShown(value: Value, answer: Answer): Pointed | null {
  const ref = idOf(value);
  return ref === null ? null : (pointedAt(ofNode(ref), answer) ?? pointedAt(ofEdge(ref), answer));
}

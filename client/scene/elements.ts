import type { ElementDefinition } from 'cytoscape';
import type { Edge, Node, Value } from '../../model/api/graph';
import { isSymmetric, quadClassOf, readableType } from '../../model/ontology/relationship-types';
import { modalityOf } from '../state/modality';
import { labelOf } from '../state/scene';
import { shapeOf } from './shapes';

const numeric = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

/** Diameter of a node in pixels, 26 to 52, by how many claims speak of it. */
export function sizeOf(node: Pick<Node, 'properties'>): number {
  return 26 + 26 * Math.min(1, Math.sqrt(numeric(node.properties['claims']) / 60));
}

/** Width of an edge in pixels, 1 to 4, by how many outlets tell of it. */
export function widthOf(edge: Pick<Edge, 'properties'>): number {
  return 1.2 + Math.min(2.8, 0.7 * Math.max(0, numeric(edge.properties['outlets']) - 1));
}

/** How far each edge of a pair bends, so that parallel ones lie side by side; a lone edge bends a little. */
export function bends(edges: readonly Pick<Edge, 'ref' | 'from' | 'to'>[]): Map<string, number> {
  const pairs = new Map<string, Pick<Edge, 'ref' | 'from' | 'to'>[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join('\n');
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const out = new Map<string, number>();
  for (const group of pairs.values()) {
    const ordered = [...group].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    ordered.forEach((edge, i) => {
      const offset = ordered.length === 1 ? 14 : (i - (ordered.length - 1) / 2) * 30;
      out.set(edge.ref, edge.from < edge.to ? offset : -offset);
    });
  }
  return out;
}

export function nodeElement(node: Node): ElementDefinition {
  const label = labelOf(node);
  const { ratio = 1 } = shapeOf(label);
  const size = sizeOf(node);
  return {
    group: 'nodes',
    data: { id: node.ref, label, caption: node.caption, width: size * ratio, height: size },
  };
}

export function edgeElement(edge: Edge, bend: number): ElementDefinition {
  const count = numeric(edge.properties['count']);
  const verbs = edge.properties['verbs'];
  const words =
    edge.type === 'RELATES_TO' && Array.isArray(verbs) ? String(verbs[0]) : readableType(edge.type);
  return {
    group: 'edges',
    data: {
      id: edge.ref,
      source: edge.from,
      target: edge.to,
      caption: count > 1 ? `${words} · ${count}` : words,
      quad: quadClassOf(edge.type),
      surety: modalityOf(edge),
      arrow: isSymmetric(edge.type) ? 'none' : 'triangle',
      width: widthOf(edge),
      bend,
    },
  };
}

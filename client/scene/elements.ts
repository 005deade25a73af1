import type { ElementDefinition } from 'cytoscape';
import type { Edge, Node } from '../../model/api/graph';
import type { Bend } from '../../picture/appearance/bends';
import { edgeLook } from '../../picture/appearance/edge-look';
import { nodeLook } from '../../picture/appearance/node-look';
import type { Palette } from '../../picture/appearance/palette';

/** A node as Cytoscape holds it; its look is data, which the style sheet maps. */
export function nodeElement(node: Node, palette: Palette): ElementDefinition {
  const { shape, ...look } = nodeLook(node, palette);
  const points = shape.points ? { points: shape.points.join(' ') } : {};
  return { group: 'nodes', data: { id: node.ref, ...look, shape: shape.outline, ...points } };
}

/** Cytoscape's own way of saying where a loop stands: 45 degrees before ours, in radians. */
const loopDirection = (turn: number): number => ((turn + 45) * Math.PI) / 180;

export function edgeElement(edge: Edge, bend: Bend | undefined, palette: Palette): ElementDefinition {
  const { arrow, ...look } = edgeLook(edge, palette);
  return {
    group: 'edges',
    data: {
      id: edge.ref,
      source: edge.from,
      target: edge.to,
      ...look,
      arrow: arrow ? 'triangle' : 'none',
      bend: bend?.distance ?? 0,
      loop: loopDirection(bend?.turn ?? 0),
    },
  };
}

import type { ElementDefinition } from 'cytoscape';
import type { Edge, Node } from '../../model/api/graph';
import type { Bend } from '../../picture/appearance/bends';
import type { Change } from '../../picture/appearance/change';
import { edgeLook } from '../../picture/appearance/edge-look';
import { iconImage } from '../../picture/appearance/icons';
import { nodeLook } from '../../picture/appearance/node-look';
import type { Palette } from '../../picture/appearance/palette';
import { captionLines } from '../../picture/text/caption-lines';
import { clean } from '../../picture/text/clean';

/** A node as Cytoscape holds it; its look is data, which the style sheet maps. */
export function nodeElement(node: Node, palette: Palette, change?: Change): ElementDefinition {
  const { shape, icon, group, caption, ...look } = nodeLook(node, palette, change);
  const points = shape.points ? { points: shape.points.join(' ') } : {};
  const image = icon ? iconImage(icon, palette.ground) : 'none';
  const drawn = {
    ...look,
    caption: captionLines(caption).join('\n'),
    image,
    shape: shape.outline,
    ...points,
  };
  return { group: 'nodes', classes: group ? 'group' : '', data: { id: node.ref, ...drawn } };
}

/** Cytoscape's own way of saying where a loop stands: 45 degrees before ours, in radians. */
const loopDirection = (turn: number): number => ((turn + 45) * Math.PI) / 180;

export function edgeElement(
  edge: Edge,
  bend: Bend | undefined,
  palette: Palette,
  change?: Change,
): ElementDefinition {
  const { arrow, caption, ...look } = edgeLook(edge, palette, change);
  return {
    group: 'edges',
    data: {
      id: edge.ref,
      source: edge.from,
      target: edge.to,
      ...look,
      caption: clean(caption),
      arrow: arrow ? 'triangle' : 'none',
      bend: bend?.distance ?? 0,
      loop: loopDirection(bend?.turn ?? 0),
    },
  };
}

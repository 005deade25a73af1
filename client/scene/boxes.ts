import type { Core, NodeSingular } from 'cytoscape';
import { captionSize, lettering } from '../../picture/appearance/lettering';
import { roomOf } from './camera';

/** What a node takes up with its name, in the graph's measure; `dy`: how far the middle of that lies below its place. */
export interface NodeBox {
  readonly width: number;
  readonly height: number;
  readonly dy: number;
}

/** How much of the room the boxes of a layout fill: forces pack them well, layers and rings leave much empty. */
const FILLED = { well: 0.26, badly: 0.13 };
/** Room around names, in pixels. */
const MARGIN = 4;

/** Size of a node's name at the font size of the style sheet. */
function nameOf(node: NodeSingular): { width: number; height: number } {
  const { w, h } = node.boundingBox({ includeNodes: false, includeOverlays: false, includeUnderlays: false });
  const scale = lettering.node.size / Number.parseFloat(String(node.style('font-size')));
  return { width: w * scale, height: h * scale };
}

/**
 * The box of each drawn node. Names are larger in the graph the more there is to see, so their size is that which they
 * will have once all of it is fitted in.
 */
export function boxesOf(cy: Core, filled: keyof typeof FILLED = 'well'): Record<string, NodeBox> {
  const names = cy.nodes().map((node) => ({ node, name: nameOf(node) }));
  const area = names.reduce(
    (sum, { node, name }) => sum + Math.max(node.width(), name.width) * (node.height() + name.height),
    0,
  );
  const room = roomOf(cy);
  const zoom = Math.sqrt((FILLED[filled] * room.width * room.height) / Math.max(1, area));
  const scale = captionSize(zoom) / lettering.node.size;
  return Object.fromEntries(
    names.map(({ node, name }) => {
      const below = lettering.node.below + name.height * scale;
      const width = Math.max(node.width(), name.width * scale) + MARGIN;
      return [node.id(), { width, height: node.height() + below + MARGIN, dy: below / 2 }];
    }),
  );
}

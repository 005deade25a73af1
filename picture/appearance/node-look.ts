import type { Node } from '../../model/api/graph';
import { labelOf } from '../../model/scene';
import { amountOf } from './amount';
import type { Change } from './change';
import type { Icon } from './icons';
import { labelColour, type Palette } from './palette';
import { shapeOf, type Shape } from './shapes';
import { groupSize, isGroup } from './stand-in';

/** How a node is drawn. Lengths in pixels at zoom 1. */
export interface NodeLook {
  readonly label: string;
  readonly caption: string;
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Whether it stands in for many. */
  readonly group: boolean;
  /** A drawing within it, by a style rule. */
  readonly icon: Icon | null;
}

const LEAST = 26;
const MOST = 52;
/** As many claims make a node as large as it gets. */
const CLAIMS = 60;

/** Height of a node in pixels, 26 to 52, by how many claims speak of it. */
export function sizeOf({ properties }: Pick<Node, 'properties'>): number {
  const claims = Math.max(0, amountOf(properties['claims']));
  return LEAST + (MOST - LEAST) * Math.min(1, Math.sqrt(claims / CLAIMS));
}

/** What a node looks like in a palette: its label gives shape and colour, its claims the size, and rules change it. */
export function nodeLook(node: Node, palette: Palette, change: Change = {}): NodeLook {
  const label = labelOf(node);
  const shape = shapeOf(label);
  const group = isGroup(node.ref);
  const height = change.size ?? (group ? groupSize(node) : sizeOf(node));
  return {
    label,
    caption: change.caption ?? node.caption,
    shape,
    width: height * (shape.ratio ?? 1),
    height,
    group,
    fill: change.colour ?? labelColour(palette, label),
    icon: change.icon ?? null,
  };
}

import type { Edge, Node } from '../../model/api/graph';
import { amountOf } from './amount';

/** No store gives a ref or a type that begins so: these stand in for what there is too much of to draw. */
export const groupMark = ':group:';
export const bundleType = ':edges:';

export const isGroup = (ref: string): boolean => ref.startsWith(groupMark);
export const isBundle = ({ type }: Pick<Edge, 'type'>): boolean => type === bundleType;

/** Height of a group in pixels, 38 to 130: its area grows with the nodes that it stands for. */
export const groupSize = ({ properties }: Pick<Node, 'properties'>): number =>
  Math.min(130, 34 + 4 * Math.sqrt(amountOf(properties['members'])));

/** Width of a bundle in pixels, 1.5 to 12, by how many edges it stands for. */
export const bundleWidth = ({ properties }: Pick<Edge, 'properties'>): number =>
  Math.min(12, 1 + Math.sqrt(amountOf(properties['edges'])) / 2);

/** "12 edges". */
export function bundleCaption({ properties }: Pick<Edge, 'properties'>): string {
  const edges = amountOf(properties['edges']);
  return edges === 1 ? '1 edge' : `${edges} edges`;
}

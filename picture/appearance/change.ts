import type { Icon } from './icons';

/** What rules change in the look of one node or edge. Lengths in pixels at zoom 1. */
export interface Change {
  readonly colour?: string;
  /** Height of a node. */
  readonly size?: number;
  /** Width of an edge's line. */
  readonly width?: number;
  readonly caption?: string;
  readonly icon?: Icon;
}

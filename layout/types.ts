/** A place in the plane; x runs right and y down, in the scene's own measure (pixels at zoom 1). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node as a layout sees it: a box around its shape and its caption. */
export interface LayoutNode {
  readonly ref: string;
  /** Size of the box that shape and caption take up together. */
  readonly width: number;
  readonly height: number;
  /** How far the middle of that box lies below the node's position: captions hang below. Default 0. */
  readonly dy?: number;
  /** Where it stands now; needed where `fixed`. */
  readonly x?: number;
  readonly y?: number;
  /** Stays where it stands. */
  readonly fixed?: boolean;
  /** When it comes into the story, in milliseconds since 1970; only `time` asks. */
  readonly time?: number;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** How strongly it binds, default 1. Several edges between two nodes add up. */
  readonly weight?: number;
}

export const layoutKinds = [
  'force',
  'layered',
  'concentric',
  'circle',
  'grid',
  'time',
  'communities',
] as const;

export type LayoutKind = (typeof layoutKinds)[number];

export interface LayoutRequest {
  readonly kind: LayoutKind;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** The same request with the same seed gives the same positions. */
  readonly seed: number;
  /** Width over height of the room to fill. Default 1.4. */
  readonly aspect?: number;
}

/** Where each node goes, by ref. */
export type Positions = Readonly<Record<string, Point>>;

/** How far a layout has come. */
export interface LayoutStep {
  /** From 0 to 1. */
  readonly done: number;
  /** Where everything stands at this moment. */
  readonly positions: () => Positions;
}

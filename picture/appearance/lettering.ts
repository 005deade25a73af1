/**
 * How names and edges are written on the canvas and in a picture. Lengths in pixels at zoom 1, weights as CSS has them.
 * Lines are so far apart that the halo of one leaves the tails of the letters above it.
 */
export const lettering = {
  node: { size: 15, weight: 500, halo: 2.5, below: 6, wrapAt: 170, lineHeight: 1.2 },
  edge: { size: 12, weight: 600, halo: 3 },
  /** What stands in for many has a bolder name, and a ring around it. */
  group: { weight: 600, ring: 2.5, ringOff: 4 },
  /** An edge's words are so much smaller than a node's name. */
  edgeToNode: 0.85,
  haloOpacity: 0.94,
} as const;

/** Arrowheads, and the room between an edge's ends and the nodes. */
export const arrows = { scale: 0.75, beforeTarget: 3, afterSource: 2 } as const;

/** Size of names on the screen that is aimed at, in pixels. */
export const SEEN = 10.5;
/** What they may be in the graph's own measure. */
const LEAST = 10;
const MOST = 21;

/** Size of a node's name at a zoom, in the graph's measure: about the same on the screen, within bounds. */
export function captionSize(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, SEEN / zoom));
}

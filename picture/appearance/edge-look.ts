import type { Edge } from '../../model/api/graph';
import type { QuadClass } from '../../model/ontology/quad-class';
import { isSymmetric, quadClassOf, readableType } from '../../model/ontology/relationship-types';
import type { Change } from './change';
import { amountOf } from './amount';
import { readable } from './contrast';
import type { Palette } from './palette';
import { bundleCaption, bundleWidth, isBundle } from './stand-in';
import { suretyOf, type Surety } from './surety';

/** How an edge is drawn. Lengths in pixels at zoom 1. */
export interface EdgeLook {
  readonly caption: string;
  readonly quad: QuadClass;
  readonly surety: Surety;
  readonly colour: string;
  /** The colour of its words. */
  readonly ink: string;
  readonly width: number;
  /** Whether a head points at where it leads; a symmetric type has none. */
  readonly arrow: boolean;
}

/** Width of an edge in pixels, 1.2 to 4, by how many outlets tell of it; of a bundle by how much it stands for. */
export function widthOf(edge: Pick<Edge, 'type' | 'properties'>): number {
  if (isBundle(edge)) return bundleWidth(edge);
  const { properties } = edge;
  return 1.2 + Math.min(2.8, 0.7 * Math.max(0, amountOf(properties['outlets']) - 1));
}

/** What an edge says, and by how many claims where it is more than one: "meets · 3". */
export function edgeCaption(edge: Pick<Edge, 'type' | 'properties'>): string {
  if (isBundle(edge)) return bundleCaption(edge);
  const { type, properties } = edge;
  const verbs = properties['verbs'];
  const words = type === 'RELATES_TO' && Array.isArray(verbs) ? String(verbs[0]) : readableType(type);
  const count = amountOf(properties['count']);
  return count > 1 ? `${words} · ${count}` : words;
}

/** What an edge looks like in a palette: quad class gives the colour, surety the line, outlets the width; rules change it. */
export function edgeLook(edge: Edge, palette: Palette, change: Change = {}): EdgeLook {
  const quad = quadClassOf(edge.type);
  const colour = change.colour ?? palette.quads[quad];
  return {
    caption: change.caption ?? edgeCaption(edge),
    quad,
    surety: suretyOf(edge),
    colour,
    ink: readable(colour, palette),
    width: change.width ?? widthOf(edge),
    arrow: !isSymmetric(edge.type) && !isBundle(edge),
  };
}

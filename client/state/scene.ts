import type { Edge, Node } from '../../model/api/graph';
import { noFilters, type Filters } from '../../model/filters';
import type { StyleRule } from '../../model/style-rules';
import type { Note } from '../../model/note';
import { noGroups, type Groups } from './groups/groups';

/** A place on the canvas, in the graph's own measure: at zoom 1 a unit is a pixel, y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Refs of what is selected, each once, in the order in which it was chosen. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Where one looks from: the place in the middle of the canvas, and pixels a unit. */
export interface Camera extends Point {
  readonly zoom: number;
  /** Size of the canvas that was looked at, in pixels; unknown in older views. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What the legend's chips switch: a kind of thing and its name. */
export interface Chip {
  readonly kind: 'label' | 'quad' | 'modality' | 'type';
  readonly name: string;
}

/** All that is on the canvas, as plain data that can be kept, undone and sent. */
export interface Scene {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly edges: Readonly<Record<string, Edge>>;
  /** Where each node stands. One that has no place yet is given one by the canvas. */
  readonly positions: Readonly<Record<string, Point>>;
  readonly selection: Selection;
  /** Hidden by hand, by ref; what filters hide is not listed here. */
  readonly hidden: Selection;
  /** Nodes that no layout moves. */
  readonly pinned: readonly string[];
  readonly filters: Filters;
  readonly style: readonly StyleRule[];
  /** Values that were worked out over the scene, by measure and ref: "betweenness", "community". */
  readonly measures: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly notes: readonly Note[];
  /** Nodes that each expansion brought, so that it can be collapsed. */
  readonly expanded: Readonly<Record<string, readonly string[]>>;
  /** Neighbours that the last expansion of a node left out. */
  readonly left: Readonly<Record<string, number>>;
  /** Where the newest nodes came from: they are drawn beside it. */
  readonly parent: string | null;
  /** What stands in where there is too much to draw. */
  readonly groups: Groups;
  /** Null until the canvas has been looked at: everything is fitted in then. */
  readonly camera: Camera | null;
  /** The saved view that this was opened as or kept as last, by its name. */
  readonly view: string | null;
  /** Whether this is still the overview that the explorer opened with. */
  readonly untouched: boolean;
}

export const nothing: Selection = { nodes: [], edges: [] };

export const emptyScene: Scene = {
  nodes: {},
  edges: {},
  positions: {},
  selection: nothing,
  hidden: nothing,
  pinned: [],
  filters: noFilters,
  style: [],
  measures: {},
  notes: [],
  expanded: {},
  left: {},
  parent: null,
  groups: noGroups,
  camera: null,
  view: null,
  untouched: true,
};

import { z } from 'zod';
import { filters, noFilters } from './filters';
import { note } from './note';
import { mostEdges, mostNodes } from './scene';
import { styleRules } from './style-rules';

const ref = z.string().min(1).max(1000);
const coordinate = z.number().min(-1e6).max(1e6);
const refs = z.object({ nodes: z.array(ref).max(mostNodes), edges: z.array(ref).max(mostEdges) });

const pixels = z.number().min(1).max(20_000).optional();

/** Where one looks from: the place in the middle of the canvas, pixels a unit, and the canvas's size in pixels. */
export const camera = z.object({
  x: coordinate,
  y: coordinate,
  zoom: z.number().min(0.001).max(100),
  width: pixels,
  height: pixels,
});

/**
 * A scene that was kept: which nodes stand where, which edges, and how they are shown. It names nodes and edges
 * by ref and holds no properties: whoever opens it sees what the graph says then.
 */
export const view = z.object({
  version: z.literal(1),
  nodes: z
    .array(z.object({ ref, x: coordinate, y: coordinate, caption: z.string().max(1000).optional() }))
    .max(mostNodes),
  edges: z.array(ref).max(mostEdges),
  hidden: refs.default({ nodes: [], edges: [] }),
  pinned: z.array(ref).max(mostNodes).default([]),
  filters: filters.default(noFilters),
  style: styleRules.default([]),
  /** Nodes that each expansion brought, so that it can be collapsed. */
  expanded: z.record(ref, z.array(ref)).default({}),
  /** Values of the measures that style rules name, by measure and ref. */
  measures: z.record(z.string().max(100), z.record(ref, z.number())).default({}),
  /** Groups that stand in for too much: where they stand, and which are open, by number. */
  groups: z
    .object({
      open: z.array(z.number().int().min(0)).max(1000).default([]),
      places: z.record(z.string().max(100), z.object({ x: coordinate, y: coordinate })).default({}),
    })
    .default({ open: [], places: {} }),
  notes: z.array(note).max(1000).default([]),
  camera: camera.nullable().default(null),
});

/** What a view can be called: it stands in addresses and lists. */
export const viewName = z.string().trim().min(1).max(120);

export type View = z.infer<typeof view>;

import { z } from 'zod';
import { view, viewName } from '../view';
import { edge, node } from './graph';

/** A view as lists name it; `savedAt` is an ISO-8601 time in UTC. */
export const viewSummary = z.object({
  name: viewName,
  savedAt: z.string(),
  nodes: z.number().int(),
  edges: z.number().int(),
});

export const viewList = z.object({ views: z.array(viewSummary) });
export const savedView = z.object({ name: viewName, savedAt: z.string(), view });
export const saveViewRequest = z.object({ view });
export const deletedView = z.object({ deleted: viewName });

export const resolveRequest = z.object({
  nodes: z.array(z.string().min(1).max(1000)).max(10_000),
  edges: z.array(z.string().min(1).max(1000)).max(30_000).default([]),
});

/** What of it the graph still holds, and what no more. An edge is there only with both its ends. */
export const resolveResponse = z.object({
  nodes: z.array(node),
  edges: z.array(edge),
  missing: z.object({ nodes: z.array(z.string()), edges: z.array(z.string()) }),
});

export type ViewSummary = z.infer<typeof viewSummary>;
export type SavedView = z.infer<typeof savedView>;
export type ResolveRequest = z.infer<typeof resolveRequest>;
export type ResolveResponse = z.infer<typeof resolveResponse>;

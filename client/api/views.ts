import {
  deletedView,
  resolveResponse,
  savedView,
  viewList,
  viewSummary,
  type ResolveResponse,
  type SavedView,
  type ViewSummary,
} from '../../model/api/views';
import type { View } from '../../model/view';
import { call } from './calls';

const path = (name: string): string => `/views/${encodeURIComponent(name)}`;

/** What is asked for as the graph has it now, and what of it is no more. */
export const resolveRefs = (
  body: { readonly nodes: readonly string[]; readonly edges: readonly string[] },
  signal?: AbortSignal,
): Promise<ResolveResponse> => call(resolveResponse, '/resolve', { signal, body });

/** What of a view the graph has now, and what no more. */
export const resolveView = ({ nodes, edges }: View, signal?: AbortSignal): Promise<ResolveResponse> =>
  resolveRefs({ nodes: nodes.map(({ ref }) => ref), edges }, signal);

export const fetchViews = async (signal?: AbortSignal): Promise<readonly ViewSummary[]> =>
  (await call(viewList, '/views', { signal })).views;
export const fetchView = (name: string, signal?: AbortSignal): Promise<SavedView> =>
  call(savedView, path(name), { signal });
export const saveView = (name: string, view: View): Promise<ViewSummary> =>
  call(viewSummary, path(name), { method: 'PUT', body: { view } });
export const deleteView = (name: string): Promise<{ deleted: string }> =>
  call(deletedView, path(name), { method: 'DELETE' });

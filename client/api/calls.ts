import type { z } from 'zod';
import { articleDetail, articleList, type ArticleDetail } from '../../model/api/articles';
import { droppedHeader, droppedIn } from '../../model/api/dropped';
import { evidence, type Evidence } from '../../model/api/evidence';
import { graphSchema, nodeDetail, searchResponse, storeInfo } from '../../model/api/explore';
import type { GraphSchema, NodeDetail, SearchResponse, StoreInfo } from '../../model/api/explore';
import { subgraph, type Subgraph } from '../../model/api/graph';
import { pathsResponse, type PathsResponse } from '../../model/api/paths';
import { problem, type Problem } from '../../model/api/query';
import type { PictureOptions } from '../../model/picture';
import type { Scene as DrawnScene } from '../../model/scene';
import { rememberCall } from './asked';

/** A problem that the server named, or that the way to it had. */
export class CallError extends Error {
  readonly problem: Problem;

  constructor(given: Problem) {
    super(given.detail);
    this.name = 'CallError';
    this.problem = given;
  }
}

const unreachable: Problem = {
  type: 'about:blank',
  title: 'Unreachable',
  status: 0,
  code: 'unreachable',
  detail: 'The Edgewise server does not answer.',
  hint: 'Check the terminal in which it runs, then try again.',
};

/** The problem an unsuccessful answer carries; an answer that is none of ours is named by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const parsed = problem.safeParse(await response.json().catch(() => null));
  return parsed.success
    ? parsed.data
    : { ...unreachable, status: response.status, detail: `The server answered ${response.status}.` };
}

/** fetch, with a failure on the way told as a problem; an abort stays an abort. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(`/api${path}`, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new CallError(unreachable);
  }
}

interface Asked {
  readonly signal?: AbortSignal | undefined;
  readonly body?: unknown;
  /** GET without a body, POST with one, unless said otherwise. */
  readonly method?: 'PUT' | 'DELETE';
}

/** One call of the API, its answer checked. Throws a CallError for a problem, an AbortError where it was stopped. */
export async function call<T>(
  schema: z.ZodType<T>,
  path: string,
  { signal, body, method }: Asked = {},
): Promise<T> {
  const verb = method ?? (body === undefined ? 'GET' : 'POST');
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await reach(path, {
    method: verb,
    ...(body === undefined ? {} : json),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new CallError(await problemOf(response));
  const answer = schema.parse(await response.json());
  rememberCall(path, body);
  return answer;
}

const enc = encodeURIComponent;

export const fetchStore = (signal?: AbortSignal): Promise<StoreInfo> => call(storeInfo, '/store', { signal });
export const fetchSchema = (signal?: AbortSignal): Promise<GraphSchema> =>
  call(graphSchema, '/schema', { signal });
export const fetchOverview = (limit: number, signal?: AbortSignal): Promise<Subgraph> =>
  call(subgraph, `/overview?limit=${limit}`, { signal });
export const fetchNode = (ref: string, signal?: AbortSignal): Promise<NodeDetail> =>
  call(nodeDetail, `/nodes/${enc(ref)}`, { signal });
export const fetchEvidence = (ref: string, signal?: AbortSignal): Promise<Evidence> =>
  call(evidence, `/edges/${enc(ref)}/evidence`, { signal });
export const fetchArticle = (id: string, signal?: AbortSignal): Promise<ArticleDetail> =>
  call(articleDetail, `/articles/${enc(id)}`, { signal });
export const fetchArticles = (signal?: AbortSignal): Promise<z.infer<typeof articleList>> =>
  call(articleList, '/articles', { signal });
export const fetchHits = (q: string, signal?: AbortSignal): Promise<SearchResponse> =>
  call(searchResponse, `/search?q=${enc(q)}&limit=8`, { signal });

export interface Expansion {
  readonly ref: string;
  readonly types?: readonly string[];
  readonly direction?: 'out' | 'in' | 'both';
  readonly limit?: number;
  readonly order?: 'evidence' | 'recent';
}

/** The best evidenced edges of a node with whom they reach, 25 unless asked for more, beside those that are there. */
export const fetchExpansion = (
  { ref, limit = 25, ...how }: Expansion,
  without: readonly string[] = [],
  signal?: AbortSignal,
): Promise<Subgraph> => call(subgraph, '/expand', { signal, body: { refs: [ref], limit, without, ...how } });

/** How two nodes are connected, best evidenced first. */
export const fetchPaths = (from: string, to: string, signal?: AbortSignal): Promise<PathsResponse> =>
  call(pathsResponse, '/paths', { signal, body: { from, to } });

/** A file that the server writes of a scene, and in sentences what of it the file does not hold. Aborting stops it. */
export async function fetchExport(
  scene: DrawnScene,
  format: string,
  picture: PictureOptions,
  signal: AbortSignal,
): Promise<{ readonly file: Blob; readonly dropped: readonly string[] }> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ of: { kind: 'scene', scene }, format, picture });
  const response = await reach('/export', { method: 'POST', headers, signal, body });
  if (!response.ok) throw new CallError(await problemOf(response));
  return { file: await response.blob(), dropped: droppedIn(response.headers.get(droppedHeader)) };
}

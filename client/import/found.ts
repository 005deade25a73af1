import type { Subgraph } from '../../model/api/graph';
import { subgraph } from '../../model/api/graph';
import { resolveResponse } from '../../model/api/views';
import { call, fetchArticle } from '../api/calls';

type Found = Pick<Subgraph, 'nodes' | 'edges'>;

/** So much is shown of what was brought: enough to begin with. */
const ARTICLES = 12;
const EDGES = 80;

/** What the first of the articles say, the edges that most of them tell of first. */
export async function foundInArticles(ids: readonly string[]): Promise<Found> {
  const read = await Promise.all(ids.slice(0, ARTICLES).map((id) => fetchArticle(id)));
  const counts = new Map<string, number>();
  for (const { edge } of read.flatMap(({ claims }) => claims)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const edges = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, EDGES)
    .map(([edge]) => edge);
  const ends = edges.flatMap((edge) => [edge.split('|')[0] ?? '', edge.split('|')[2] ?? '']);
  return call(resolveResponse, '/resolve', { body: { nodes: [...new Set(ends)], edges } });
}

/** The middle of an imported graph. */
export const foundAround = (refs: readonly string[]): Promise<Found> =>
  call(subgraph, '/expand', { body: { refs, limit: EDGES } });

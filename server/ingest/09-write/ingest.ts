import type { IngestReport, SourceArticle } from '../../../model/api/ingest';
import type { ArticleReading } from '../../../model/reading';
import type { GraphStore } from '../../graph/store';
import { keyOf } from '../08-resolve/key';
import { readInThreads, type ReadAnswer } from '../reading-pool';

/** Called after each article, with how many of them are done. */
export type OnProgress = (progress: { done: number; total: number; document: string }) => void;

export interface IngestOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

interface Tally extends Omit<IngestReport, 'entities' | 'ms'> {
  readonly entities: Set<string>;
}

/** Writes one reading and counts what became of it. */
async function writeOne(
  store: GraphStore,
  reading: ArticleReading,
  tally: Tally,
  signal?: AbortSignal,
): Promise<void> {
  const { outcomes } = await store.write([reading], signal ? { signal } : {});
  for (const { document, outcome, sameAs } of outcomes) {
    if (outcome === 'duplicate') tally.duplicates.push({ document, sameAs: sameAs ?? '' });
    else tally[outcome]++;
    if (outcome !== 'added' && outcome !== 'replaced') continue;
    for (const { id } of reading.entities) tally.entities.add(id);
    tally.claims += reading.claims.length;
  }
}

async function take(
  store: GraphStore,
  answer: ReadAnswer,
  tally: Tally,
  signal?: AbortSignal,
): Promise<string> {
  if ('failure' in answer) {
    tally.failed.push(answer.failure);
    return answer.failure.document;
  }
  await writeOne(store, answer.reading, tally, signal);
  return answer.reading.article.document;
}

/** Asked about at once: a list of ids that fits any statement. */
const ASKED = 1000;

/** The articles that the store does not have as they would be read now; the others are not read again. */
async function unread(
  store: GraphStore,
  articles: readonly SourceArticle[],
  signal?: AbortSignal,
): Promise<SourceArticle[]> {
  const fresh: SourceArticle[] = [];
  for (let i = 0; i < articles.length; i += ASKED) {
    const keyed = articles.slice(i, i + ASKED).map((article) => ({ article, ...keyOf(article) }));
    const known = await store.known(keyed, signal ? { signal } : {});
    fresh.push(...keyed.filter(({ id }) => !known.has(id)).map(({ article }) => article));
  }
  return fresh;
}

async function ingest(
  store: GraphStore,
  articles: readonly SourceArticle[],
  { signal, onProgress }: IngestOptions,
): Promise<IngestReport> {
  const started = performance.now();
  const total = articles.length;
  const fresh = await unread(store, articles, signal);
  let done = total - fresh.length;
  const tally: Tally = {
    added: 0,
    replaced: 0,
    unchanged: done,
    duplicates: [],
    failed: [],
    entities: new Set(),
    claims: 0,
  };
  if (fresh.length === 0) onProgress?.({ done, total, document: articles.at(-1)?.document ?? '' });
  for await (const answer of readInThreads(fresh, signal)) {
    const document = await take(store, answer, tally, signal);
    onProgress?.({ done: ++done, total, document });
  }
  return { ...tally, entities: tally.entities.size, ms: performance.now() - started };
}

/**
 * Reads articles in worker threads and writes them in the order given, one after the other: stopped at any point, the
 * same call again goes on where it stopped, for what is written already is left as it is. An article that cannot be
 * read is in the report's `failed`; an error of the store rejects, and what was written before it is kept.
 */
export const ingestInto =
  (store: GraphStore) =>
  (articles: readonly SourceArticle[], options: IngestOptions = {}): Promise<IngestReport> =>
    ingest(store, articles, options);

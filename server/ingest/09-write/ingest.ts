import type { IngestReport, SourceArticle } from '../../../model/api/ingest';
import type { ArticleReading } from '../../../model/reading';
import type { GraphStore } from '../../graph/store';
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
  }
  for (const { id } of reading.entities) tally.entities.add(id);
  tally.claims += reading.claims.length;
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

async function ingest(
  store: GraphStore,
  articles: readonly SourceArticle[],
  { signal, onProgress }: IngestOptions,
): Promise<IngestReport> {
  const started = performance.now();
  const tally: Tally = {
    added: 0,
    replaced: 0,
    unchanged: 0,
    duplicates: [],
    failed: [],
    entities: new Set(),
    claims: 0,
  };
  let done = 0;
  for await (const answer of readInThreads(articles, signal)) {
    const document = await take(store, answer, tally, signal);
    done++;
    onProgress?.({ done, total: articles.length, document });
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

import type { IngestReport, SourceArticle } from '../../../model/api/ingest';
import type { ArticleReading } from '../../../model/reading';
import type { GraphStore } from '../../graph/store';
import type { JobOptions } from '../../jobs';
import { keyOf } from '../08-resolve/key';
import { modelReader, type ModelReader } from '../model/model-reader';
import type { ModelSettings } from '../model/settings';
import { readInThreads, type ReadAnswer } from '../reading-pool';
import { countWords } from './count-words';

/** Where articles are written, and who reads them beside the rules. */
interface Into {
  readonly store: GraphStore;
  readonly model: ModelReader | null;
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
    if (outcome === 'added') tally.articles.push(reading.article.id);
  }
}

async function take(
  { store, model }: Into,
  answer: ReadAnswer,
  tally: Tally,
  signal?: AbortSignal,
): Promise<string> {
  if ('failure' in answer) {
    tally.failed.push(answer.failure);
    return answer.failure.document;
  }
  const reading = model ? await model.improve(answer.reading, signal) : answer.reading;
  await writeOne(store, reading, tally, signal);
  return answer.reading.article.document;
}

/** Asked about at once: a list of ids that fits any statement. */
const ASKED = 1000;

/** The articles that the store does not have as they would be read now; the others are not read again. */
async function unread(
  { store, model }: Into,
  articles: readonly SourceArticle[],
  signal?: AbortSignal,
): Promise<SourceArticle[]> {
  const fresh: SourceArticle[] = [];
  for (let i = 0; i < articles.length; i += ASKED) {
    const keyed = articles.slice(i, i + ASKED).map((article) => {
      const { inputs, ...key } = keyOf(article);
      return { article, ...key, inputs: model?.inputsOf(inputs) ?? inputs };
    });
    const known = await store.known(keyed, signal ? { signal } : {});
    fresh.push(...keyed.filter(({ id }) => !known.has(id)).map(({ article }) => article));
  }
  return fresh;
}

async function ingest(
  into: Into,
  articles: readonly SourceArticle[],
  { signal, onProgress }: JobOptions,
): Promise<IngestReport> {
  const started = performance.now();
  const total = articles.length;
  const fresh = await unread(into, articles, signal);
  const known = total - fresh.length;
  const words = fresh.map(({ text }) => countWords(text));
  const allWords = words.reduce((sum, count) => sum + count, 0);
  const tally: Tally = {
    ...{ added: 0, replaced: 0, unchanged: known, duplicates: [], failed: [] },
    ...{ entities: new Set(), claims: 0, words: 0, articles: [] },
  };
  const tell = (done: number, document: string) =>
    onProgress?.({ done, total, document, words: tally.words, allWords, claims: tally.claims });
  tell(known, articles[0]?.document ?? '');
  let read = 0;
  for await (const answer of readInThreads(fresh, signal)) {
    const document = await take(into, answer, tally, signal);
    tally.words += words[read] ?? 0;
    tell(known + ++read, document);
  }
  const ms = performance.now() - started;
  const report = { ...tally, entities: tally.entities.size, ms };
  return into.model ? { ...report, model: into.model.report() } : report;
}

/**
 * Reads articles in worker threads and writes them in the order given, one after the other: stopped at any point, the
 * same call again goes on where it stopped, for what is written already is left as it is. An article that cannot be
 * read is in the report's `failed`; an error of the store rejects, and what was written before it is kept.
 */
export const ingestWith =
  (model: ModelSettings | null) =>
  (store: GraphStore) =>
  (articles: readonly SourceArticle[], options: JobOptions = {}): Promise<IngestReport> =>
    ingest({ store, model: model && modelReader(model) }, articles, options);

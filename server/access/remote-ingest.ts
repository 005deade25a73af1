import { job, type IngestReport, type ModelReport, type SourceArticle } from '../../model/api/ingest';
import { EdgewiseError } from '../../model/problem';
import type { IngestArticles, OnJobProgress } from '../jobs';
import { countWords } from '../ingest/09-write/count-words';
import type { Ask } from './ask';
import { endOf } from './remote-job';

/** A request's articles together, in characters of JSON: half of what the server takes. */
const BATCH_CHARACTERS = 16_000_000;
const BATCH_ARTICLES = 5_000;

/** Cuts articles into runs that fit a request each; an article larger than that goes alone. */
export function batches(articles: readonly SourceArticle[]): SourceArticle[][] {
  const all: SourceArticle[][] = [];
  let size = Infinity;
  for (const article of articles) {
    const characters = JSON.stringify(article).length;
    const last = all.at(-1);
    if (!last || size + characters > BATCH_CHARACTERS || last.length >= BATCH_ARTICLES) {
      all.push([article]);
      size = characters;
    } else {
      last.push(article);
      size += characters;
    }
  }
  return all;
}

export const emptyReport: IngestReport = {
  added: 0,
  replaced: 0,
  unchanged: 0,
  duplicates: [],
  failed: [],
  entities: 0,
  claims: 0,
  words: 0,
  articles: [],
  ms: 0,
};

function joinedModels(a: ModelReport | undefined, b: ModelReport | undefined): Pick<IngestReport, 'model'> {
  if (!a || !b) return a || b ? { model: a ?? b } : {};
  const sum = (name: 'calls' | 'cached' | 'tokens' | 'claims' | 'agreed') => a[name] + b[name];
  const drops = (name: keyof ModelReport['dropped']) => a.dropped[name] + b.dropped[name];
  return {
    model: {
      ...{ model: b.model, calls: sum('calls'), cached: sum('cached'), tokens: sum('tokens') },
      ...{ claims: sum('claims'), agreed: sum('agreed'), failed: [...a.failed, ...b.failed] },
      dropped: {
        ...{ form: drops('form'), end: drops('end'), kind: drops('kind') },
        ...{ quote: drops('quote'), sentence: drops('sentence') },
      },
    },
  };
}

/** Two reports as one. */
export function joinReports(a: IngestReport, b: IngestReport): IngestReport {
  return {
    added: a.added + b.added,
    replaced: a.replaced + b.replaced,
    unchanged: a.unchanged + b.unchanged,
    duplicates: [...a.duplicates, ...b.duplicates],
    failed: [...a.failed, ...b.failed],
    entities: a.entities + b.entities,
    claims: a.claims + b.claims,
    words: a.words + b.words,
    articles: [...a.articles, ...b.articles],
    ms: a.ms + b.ms,
    ...joinedModels(a.model, b.model),
  };
}

/** Ingests through the running server: its jobs one after the other, their progress as one. */
export function remoteIngest(ask: Ask): IngestArticles {
  return async (articles, { signal, onProgress }) => {
    let report = emptyReport;
    const allWords = articles.reduce((sum, { text }) => sum + countWords(text), 0);
    let before = 0;
    for (const batch of batches(articles)) {
      const started = await ask('/ingest', { method: 'POST', body: { articles: batch }, signal });
      const { words, claims } = report;
      const onBatch: OnJobProgress = (batch) =>
        onProgress?.({
          ...{ done: before + batch.done, total: articles.length, document: batch.document, allWords },
          ...{ words: words + (batch.words ?? 0), claims: claims + (batch.claims ?? 0) },
        });
      const event = await endOf(ask, job.parse(await started.json()), onBatch, signal);
      if (event.kind !== 'done')
        throw new EdgewiseError('internal', `The server ended the ingest as "${event.kind}".`);
      report = joinReports(report, event.report);
      before += batch.length;
    }
    return report;
  };
}

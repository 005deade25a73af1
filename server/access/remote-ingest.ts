import { job, jobEvent, type IngestReport, type SourceArticle } from '../../model/api/ingest';
import { EdgewiseError } from '../../model/problem';
import type { IngestArticles } from '../jobs';
import { isCode, type Ask } from './ask';
import { eventData } from './stream';

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
  ms: 0,
};

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
    ms: a.ms + b.ms,
  };
}

/** Ingests through the running server: its jobs one after the other, their progress as one. */
export function remoteIngest(ask: Ask): IngestArticles {
  return async (articles, { signal, onProgress }) => {
    let report = emptyReport;
    let before = 0;
    for (const batch of batches(articles)) {
      const started = await ask('/ingest', { method: 'POST', body: { articles: batch }, signal });
      const { id } = job.parse(await started.json());
      let done: IngestReport | null = null;
      for await (const data of eventData(await ask(`/jobs/${id}/events`, { signal }))) {
        const event = jobEvent.parse(JSON.parse(data));
        if (event.kind === 'failed')
          throw new EdgewiseError(isCode(event.code) ? event.code : 'internal', event.detail);
        if (event.kind === 'done') done = event.report;
        else onProgress?.({ done: before + event.done, total: articles.length, document: event.document });
      }
      if (done === null)
        throw new EdgewiseError(
          'store-unreachable',
          'The server stopped in the middle of the ingest.',
          'What was written is kept; run the same command again to read the rest.',
        );
      report = joinReports(report, done);
      before += batch.length;
    }
    return report;
  };
}

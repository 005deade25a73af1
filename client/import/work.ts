import { graphFound, type GraphFound, type ImportReport } from '../../model/api/import';
import { job, jobEvent, type IngestReport, type JobEvent } from '../../model/api/ingest';
import { forgetResponse } from '../../model/api/service';
import { call, CallError } from '../api/calls';
import { base64Of, batches, type Chosen } from './files';

export type Progress = Extract<JobEvent, { kind: 'progress' }>;
export type Columns = Readonly<Record<string, string>>;

/** What is said of articles that say nothing of themselves. */
export interface Defaults {
  readonly outlet: string;
  readonly date: string;
}

export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

type End = Exclude<JobEvent, { kind: 'progress' | 'failed' }>;

const gone = (detail: string, code: string, hint?: string) =>
  new CallError({
    ...{ type: 'about:blank', title: 'Stopped', status: 0, code, detail },
    ...(hint === undefined ? {} : { hint }),
  });

/** Waits for a job; aborting the signal stops it on the server, and what it has to say then is still told. */
function endOf(id: string, { signal, onProgress }: Run): Promise<End> {
  return new Promise((resolve, reject) => {
    const stop = () => void call(job, `/jobs/${id}`, { method: 'DELETE' }).catch(reject);
    const events = new EventSource(`/api/jobs/${id}/events`);
    const over = () => {
      events.close();
      signal.removeEventListener('abort', stop);
    };
    const take = ({ data }: MessageEvent<string>) => {
      const event = jobEvent.parse(JSON.parse(data));
      if (event.kind === 'progress') {
        onProgress(event);
        return;
      }
      over();
      if (event.kind === 'failed') reject(gone(event.detail, event.code, event.hint));
      else resolve(event);
    };
    for (const kind of ['progress', 'done', 'imported', 'failed']) events.addEventListener(kind, take);
    events.onerror = () => {
      over();
      reject(
        gone(
          'The server went away while it worked.',
          'unreachable',
          'Import the same again: what is there stays.',
        ),
      );
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}

function joined(a: IngestReport | null, b: IngestReport): IngestReport {
  if (!a) return b;
  const sum = (name: 'added' | 'replaced' | 'unchanged' | 'entities' | 'claims' | 'words' | 'ms') =>
    a[name] + b[name];
  return {
    ...{ added: sum('added'), replaced: sum('replaced'), unchanged: sum('unchanged') },
    ...{ entities: sum('entities'), claims: sum('claims'), words: sum('words'), ms: sum('ms') },
    duplicates: [...a.duplicates, ...b.duplicates],
    failed: [...a.failed, ...b.failed],
    articles: [...a.articles, ...b.articles],
  };
}

/** Reads articles into the graph, as many requests one after the other as they need. */
export async function ingest(
  files: readonly Chosen[],
  { outlet, date }: Defaults,
  columns: Columns,
  run: Run,
): Promise<IngestReport | null> {
  const more = { columns, ...(outlet === '' ? {} : { outlet }), ...(date === '' ? {} : { date }) };
  let report: IngestReport | null = null;
  for (const batch of batches(files)) {
    if (run.signal.aborted) break;
    const sent = await Promise.all(
      batch.map(async ({ name, file }) => ({ name, base64: await base64Of(file) })),
    );
    const { id } = await call(job, '/ingest', { body: { files: sent, ...more } });
    const end = await endOf(id, run);
    if (end.kind === 'done') report = joined(report, end.report);
  }
  return report;
}

const textsOf = (files: readonly Chosen[]) =>
  Promise.all(files.map(async ({ name, file }) => ({ name, text: await file.text() })));

/** What graph files hold; nothing of it is written. */
export const lookInto = async (files: readonly Chosen[], columns: Columns): Promise<GraphFound> =>
  call(graphFound, '/import/look', { body: { files: await textsOf(files), columns } });

/** Imports a graph, whole or not at all. */
export async function importGraph(
  files: readonly Chosen[],
  columns: Columns,
  outlet: string,
  run: Run,
): Promise<ImportReport> {
  const body = { files: await textsOf(files), columns, ...(outlet === '' ? {} : { outlet }) };
  const { id } = await call(job, '/import', { body });
  const end = await endOf(id, run);
  if (end.kind !== 'imported') throw gone(`The import ended as "${end.kind}".`, 'internal');
  return end.report;
}

/** Takes articles back, with what only they said. */
export const forget = async (articles: readonly string[]): Promise<number> =>
  (await call(forgetResponse, '/forget', { body: { articles } })).forgotten.length;

import { randomUUID } from 'node:crypto';
import type { IngestReport, Job, JobEvent, SourceArticle } from '../model/api/ingest';
import { EdgewiseError } from '../model/problem';
import type { Logger } from './log';

/** Reads articles and writes them to the store; what server/ingest does. */
export type IngestArticles = (
  articles: readonly SourceArticle[],
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: { done: number; total: number; document: string }) => void;
  },
) => Promise<IngestReport>;

type Listener = (event: JobEvent) => void;

interface RunningJob {
  state: Job['state'];
  /** The latest event: all that a late listener needs to catch up. */
  last: JobEvent | null;
  readonly listeners: Set<Listener>;
}

export interface Jobs {
  /** Queues an ingest; jobs run one after the other, so that two never write the same article at once. */
  start(articles: readonly SourceArticle[]): Job;
  find(id: string): Job | null;
  /** Hands over the latest event, then each new one, until the returned function is called; null: no such job. */
  listen(id: string, listener: Listener): (() => void) | null;
  /** Stops what runs and resolves when it has ended. */
  stop(): Promise<void>;
}

/** How many ended jobs are remembered, for listeners that come late. */
const REMEMBERED = 100;

function failure(error: unknown, log: Logger): JobEvent {
  if (error instanceof EdgewiseError) return { kind: 'failed', code: error.code, detail: error.message };
  log.error({ err: error }, 'an ingest failed');
  return {
    kind: 'failed',
    code: 'internal',
    detail: 'The ingest failed; the log of the server says why.',
  };
}

/**
 * Keeps the jobs of this process; they are gone when it ends, the articles already written are not.
 * `onWritten` is called after each job that may have changed the graph.
 */
export function createJobs(ingest: IngestArticles, onWritten: () => void, log: Logger): Jobs {
  const jobs = new Map<string, RunningJob>();
  const stopping = new AbortController();
  let queue: Promise<void> = Promise.resolve();

  const tell = (job: RunningJob, event: JobEvent) => {
    job.last = event;
    if (event.kind !== 'progress') job.state = event.kind;
    for (const listener of job.listeners) listener(event);
  };

  const run = async (job: RunningJob, articles: readonly SourceArticle[]) => {
    const onProgress = (progress: { done: number; total: number; document: string }) =>
      tell(job, { kind: 'progress', ...progress });
    const ending = ingest(articles, { signal: stopping.signal, onProgress }).then(
      (report): JobEvent => ({ kind: 'done', report }),
      (error: unknown) => failure(error, log),
    );
    tell(job, await ending);
    onWritten();
  };

  return {
    start: (articles) => {
      const id = randomUUID();
      const job: RunningJob = { state: 'running', last: null, listeners: new Set() };
      jobs.set(id, job);
      for (const [old, { state }] of jobs)
        if (jobs.size > REMEMBERED && state !== 'running') jobs.delete(old);
      queue = queue.then(() => run(job, articles));
      return { id, state: job.state };
    },
    find: (id) => {
      const job = jobs.get(id);
      return job ? { id, state: job.state } : null;
    },
    listen: (id, listener) => {
      const job = jobs.get(id);
      if (!job) return null;
      if (job.last) listener(job.last);
      job.listeners.add(listener);
      return () => void job.listeners.delete(listener);
    },
    stop: () => {
      stopping.abort();
      return queue;
    },
  };
}

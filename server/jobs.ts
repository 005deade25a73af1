import { randomUUID } from 'node:crypto';
import type { IngestReport, Job, JobEvent, SourceArticle } from '../model/api/ingest';
import type { ChangeEvent } from '../model/api/service';
import { EdgewiseError } from '../model/problem';
import type { Sources } from './ingest/01-read/read-sources';
import type { Logger } from './log';

/** How far a job is. */
export type JobProgress = Omit<Extract<JobEvent, { kind: 'progress' }>, 'kind'>;

/** Called after each thing done. */
export type OnJobProgress = (progress: JobProgress) => void;

/** What a job works with. */
export interface JobOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnJobProgress;
}

/** Reads articles and writes them to the store; what server/ingest does. */
export type IngestArticles = (
  articles: readonly SourceArticle[],
  options: JobOptions,
) => Promise<IngestReport>;

/** How a job ends. */
type JobEnd = Exclude<JobEvent, { kind: 'progress' }>;

/** Work that writes to the graph and says how it ended. */
export type Work = (options: JobOptions) => Promise<JobEnd>;

type Reason = ChangeEvent['reason'];
type Listener = (event: JobEvent) => void;

interface RunningJob {
  state: Job['state'];
  /** The latest event: all that a late listener needs to catch up. */
  last: JobEvent | null;
  readonly listeners: Set<Listener>;
  readonly stopping: AbortController;
}

export interface Jobs {
  /** Queues an ingest; jobs run one after the other, so that two never write the same article at once. */
  start(open: () => Promise<Sources>): Job;
  /** Queues any other work; `reason` is what open pages are told when it has ended. */
  run(work: Work, reason: Reason): Job;
  /** Does something between two jobs, while none of them writes. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  find(id: string): Job | null;
  /** Stops a job that runs or waits; null: no such job. */
  cancel(id: string): Job | null;
  /** Hands over the latest event, then each new one, until the returned function is called; null: no such job. */
  listen(id: string, listener: Listener): (() => void) | null;
  /** Stops what runs and resolves when it has ended. */
  stop(): Promise<void>;
}

/** How many ended jobs are remembered, for listeners that come late. */
const REMEMBERED = 100;

function failure(error: unknown, log: Logger): JobEnd {
  if (error instanceof EdgewiseError) {
    const { code, message: detail, hint } = error;
    return { kind: 'failed', code, detail, ...(hint === undefined ? {} : { hint }) };
  }
  log.error({ err: error }, 'a job failed');
  return { kind: 'failed', code: 'internal', detail: 'It failed; the log of the server says why.' };
}

function tell(job: RunningJob, event: JobEvent): void {
  job.last = event;
  if (event.kind !== 'progress') job.state = event.kind;
  for (const listener of job.listeners) listener(event);
}

/** What is asked of a job by its id. */
function lookups(jobs: ReadonlyMap<string, RunningJob>): Pick<Jobs, 'find' | 'cancel' | 'listen'> {
  return {
    find: (id) => {
      const job = jobs.get(id);
      return job ? { id, state: job.state } : null;
    },
    cancel: (id) => {
      const job = jobs.get(id);
      job?.stopping.abort();
      return job ? { id, state: job.state } : null;
    },
    listen: (id, listener) => {
      const job = jobs.get(id);
      if (!job) return null;
      if (job.last) listener(job.last);
      job.listeners.add(listener);
      return () => void job.listeners.delete(listener);
    },
  };
}

/**
 * Keeps the jobs of this process; they are gone when it ends, the articles already written are not.
 * `onWritten` is called after each job that may have changed the graph.
 */
export function createJobs(ingest: IngestArticles, onWritten: (reason: Reason) => void, log: Logger): Jobs {
  const jobs = new Map<string, RunningJob>();
  const stopping = new AbortController();
  let queue: Promise<void> = Promise.resolve();

  const perform = async (job: RunningJob, work: Work, reason: Reason) => {
    const signal = AbortSignal.any([stopping.signal, job.stopping.signal]);
    const onProgress: OnJobProgress = (progress) => tell(job, { kind: 'progress', ...progress });
    const ending = work({ signal, onProgress }).catch((error: unknown) => failure(error, log));
    tell(job, await ending);
    onWritten(reason);
  };

  const run: Jobs['run'] = (work, reason) => {
    const id = randomUUID();
    const job: RunningJob = {
      ...{ state: 'running', last: null, listeners: new Set() },
      stopping: new AbortController(),
    };
    jobs.set(id, job);
    for (const [old, { state }] of jobs) if (jobs.size > REMEMBERED && state !== 'running') jobs.delete(old);
    queue = queue.then(() => perform(job, work, reason));
    return { id, state: job.state };
  };

  return {
    run,
    start: (open) =>
      run(async (options) => {
        const { articles, failed } = await open();
        const report = await ingest(articles, options);
        return { kind: 'done', report: { ...report, failed: [...failed, ...report.failed] } };
      }, 'ingest'),
    alone: (work) => {
      const done = queue.then(work);
      const over = () => undefined;
      queue = done.then(over, over);
      return done;
    },
    ...lookups(jobs),
    stop: () => {
      stopping.abort();
      return queue;
    },
  };
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IngestReport, SourceArticle } from '../../model/api/ingest';
import type { ArticleReading } from '../../model/reading';
import { builtProgram } from '../root';

/** What a worker says of one article. */
export type ReadAnswer =
  { readonly reading: ArticleReading } | { readonly failure: IngestReport['failed'][number] };

/** More threads than this gain nothing: the store's writing is the slower half then. */
const MOST_THREADS = 4;
/** Articles read ahead of the one that is written, for each thread: keeps memory flat. */
const AHEAD = 4;

function readOn(worker: Worker, source: SourceArticle): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => fail(new Error(`the reading thread ended with code ${code}`));
    const done = (answer: ReadAnswer) => {
      worker.off('error', fail).off('exit', ended);
      resolve(answer);
    };
    const fail = (error: Error) => {
      worker.off('message', done).off('exit', ended).off('error', fail);
      reject(error);
    };
    worker.once('message', done).once('error', fail).once('exit', ended);
    worker.postMessage(source);
  });
}

/** A thread that is replaced when an article ends it. */
class Reader {
  #worker: Worker | null = null;

  async read(source: SourceArticle): Promise<ReadAnswer> {
    this.#worker ??= new Worker(builtProgram('ingest-worker'));
    try {
      return await readOn(this.#worker, source);
    } catch (error) {
      await this.close();
      const reason = error instanceof Error ? error.message : String(error);
      const { document } = source;
      return { failure: { document, code: 'internal', reason: `Reading it failed: ${reason}` } };
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

/**
 * Reads articles in worker threads and yields the answers in the order of the articles, whatever thread was quicker.
 * Ends early, without an error, when the signal fires; the threads end with the iteration.
 * @param threads how many read at once; by default one for each processor, four at most
 */
export async function* readInThreads(
  articles: readonly SourceArticle[],
  signal?: AbortSignal,
  threads: number = Math.min(availableParallelism(), MOST_THREADS),
): AsyncGenerator<ReadAnswer> {
  const count = Math.max(1, Math.min(threads, articles.length));
  const readers = Array.from({ length: count }, () => new Reader());
  const turns = readers.map(() => Promise.resolve());
  const waiting: Promise<ReadAnswer>[] = [];
  let next = 0;
  const begin = () => {
    const source = articles[next];
    const lane = next % count;
    next++;
    const reader = readers[lane];
    if (!source || !reader) return;
    const answer = (turns[lane] ?? Promise.resolve()).then(() => reader.read(source));
    turns[lane] = answer.then(() => undefined);
    waiting.push(answer);
  };
  try {
    while (waiting.length < count * AHEAD && next < articles.length) begin();
    for (let answer = waiting.shift(); answer && !signal?.aborted; answer = waiting.shift()) {
      const read = await answer;
      if (next < articles.length) begin();
      yield read;
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

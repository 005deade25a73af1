import type { DbSchema } from '@neo4j-cypher/language-support';
import type { FromWorker, LanguageAnswers, LanguageQuestion, ToWorker } from './messages';

/** What the desk needs of a worker that runs. */
export interface LanguageWorker {
  readonly post: (message: ToWorker) => void;
  readonly end: () => void;
}

/** Starts a worker; `told` hears its answers, `failed` that it cannot go on. */
export type StartWorker = (
  told: (message: FromWorker) => void,
  failed: (message: string) => void,
) => LanguageWorker;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly since: number;
}

/** The question was given up for a newer one. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

export interface LanguageDesk {
  /** Asks; rejects with what the worker says is wrong, or with Overtaken. */
  readonly ask: <Q extends LanguageQuestion>(question: Q) => Promise<LanguageAnswers[Q['ask']]>;
  /** The names that the graph has, for every later question. */
  readonly know: (words: DbSchema) => void;
  /** Gives up what is asked. A worker at it for longer than `patienceMs` is ended; the next question starts another. */
  readonly overtake: (patienceMs: number) => void;
  readonly close: () => void;
}

/** Questions and answers over one worker, which is started by the first question. */
export function languageDesk(start: StartWorker, now: () => number = () => performance.now()): LanguageDesk {
  let worker: LanguageWorker | null = null;
  let words: DbSchema = {};
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const giveUp = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const end = (error: Error): void => {
    worker?.end();
    worker = null;
    giveUp(error);
  };
  const open = (): LanguageWorker => {
    const opened = start(
      (message) => settle(waiting, message),
      (message) => end(new Error(`The language service stopped: ${message || 'it could not be loaded'}`)),
    );
    opened.post({ kind: 'words', words });
    return opened;
  };

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= open();
        last += 1;
        waiting.set(last, { resolve, reject, since: now() });
        worker.post({ kind: 'question', number: last, question });
      }),
    know: (known) => {
      words = known;
      worker?.post({ kind: 'words', words });
    },
    overtake: (patienceMs) => {
      const oldest = Math.min(...[...waiting.values()].map(({ since }) => since));
      if (now() - oldest > patienceMs) end(new Overtaken());
      else giveUp(new Overtaken());
    },
    close: () => end(new Overtaken()),
  };
}

/** An answer to a question that was given up is dropped. */
function settle(waiting: Map<number, Waiting>, told: FromWorker): void {
  const one = waiting.get(told.number);
  waiting.delete(told.number);
  if ('failure' in told) one?.reject(new Error(told.failure));
  else one?.resolve(told.answer as never);
}

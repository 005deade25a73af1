/** What a worker says: on the way, at the end, or that it cannot. */
export type WorkerWord<Step, Answer> =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'end'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly reason: string };

/** Answers each request that this worker is sent; what `work` takes and tells is the business of who asks. */
export function serve(work: (request: never, tell: (step: unknown) => void) => unknown): void {
  const say = (word: WorkerWord<unknown, unknown>): void => self.postMessage(word);
  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    Promise.resolve(data)
      .then((request) => work(request as never, (step) => say({ kind: 'step', step })))
      .then(
        (answer) => say({ kind: 'end', answer }),
        (error: unknown) =>
          say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
  });
}

interface Watch<Step> {
  /** Ends the worker at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

/** Asks a worker one thing and ends it with its answer. Rejected with what was wrong. */
export function ask<Step, Answer>(
  worker: Worker,
  request: unknown,
  { signal, onStep }: Watch<Step>,
): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord<Step, Answer>>) => {
      if (data.kind === 'step') onStep?.(data.step);
      else if (data.kind === 'end') resolve(data.answer);
      else reject(new Error(data.reason));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(`a worker failed: ${message}`)));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}

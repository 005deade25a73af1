import { useCallback, useEffect, useRef, useState } from 'react';
import { asError } from '../../../model/problem';
import { CallError } from '../../api/calls';
import { streamQuery, type Asked } from '../../api/query-stream';
import { gather, noAnswer, type Answer } from './answer';

/** Rows come faster than they can be drawn: they are drawn this often, in ms. */
const DRAW_MS = 80;

export type Phase = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

export interface Run {
  readonly phase: Phase;
  /** What was asked; null before the first run. */
  readonly asked: Asked | null;
  readonly answer: Answer;
  readonly error: Error | null;
  /** When it was started, by performance.now(). */
  readonly since: number;
  /** Where in the editor the statement stood, so that places in it are found. */
  readonly at: number;
  readonly start: (asked: Asked, at: number) => void;
  /** Tells why a statement is not even sent. */
  readonly refuse: (error: Error) => void;
  readonly cancel: () => void;
}

type State = Omit<Run, 'start' | 'refuse' | 'cancel'>;

const idle: State = { phase: 'idle', asked: null, answer: noAnswer, error: null, since: 0, at: 0 };

/**
 * Follows an answer and tells what it has come to: the first row at once, the others a few times a second.
 * Never rejects: a failure is part of what is told.
 */
async function follow(
  asked: Asked,
  signal: AbortSignal,
  tell: (state: Partial<State>) => void,
): Promise<void> {
  const since = performance.now();
  const gathering = gather();
  let drawn = 0;
  try {
    for await (const event of streamQuery(asked, signal)) {
      if (event.kind === 'error') throw new CallError(event.problem);
      gathering.take(event, performance.now() - since);
      if (performance.now() - drawn < DRAW_MS) continue;
      drawn = performance.now();
      tell({ answer: gathering.answer() });
    }
    tell({ answer: gathering.answer(), phase: 'done' });
  } catch (error) {
    const told = asError(error);
    const answer = gathering.answer();
    tell(signal.aborted ? { answer, phase: 'cancelled' } : { answer, phase: 'failed', error: told });
  }
}

/** Runs one statement at a time; a new one, or the console's end, stops the one before in the store too. */
export function useRun(): Run {
  const [state, setState] = useState(idle);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const start = useCallback((asked: Asked, at: number) => {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    setState({ ...idle, asked, at, phase: 'running', since: performance.now() });
    // What an overtaken run still tells is not this run's.
    void follow(asked, own.signal, (told) => {
      if (stop.current === own) setState((before) => ({ ...before, ...told }));
    });
  }, []);
  const refuse = useCallback((error: Error) => {
    stop.current?.abort();
    setState({ ...idle, phase: 'failed', error, since: performance.now() });
  }, []);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { ...state, start, refuse, cancel };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { QueryEvent } from '../../model/api/query';
import { CallError } from '../api/calls';
import { streamQuery } from '../api/query-stream';
import { counted } from './dates';
import { noAnswer, type Answer } from './query-results';

/** Rows come faster than they can be drawn: they are drawn this often, in ms. */
const DRAW_MS = 60;

interface Building {
  columns: readonly string[];
  rows: Answer['rows'][number][];
  nodes: Answer['nodes'][number][];
  edges: Answer['edges'][number][];
  summary: string | null;
}

function take(building: Building, event: QueryEvent): void {
  if (event.kind === 'header') building.columns = event.columns;
  else if (event.kind === 'row') {
    building.rows.push(event.values);
    building.nodes.push(...event.nodes);
    building.edges.push(...event.edges);
  } else if (event.kind === 'summary') {
    const more = event.truncated ? ', cut off at the limit' : '';
    building.summary = `${counted(event.rows, 'row')} in ${event.ms} ms${more}`;
  } else throw new CallError(event.problem);
}

export interface Statement {
  readonly answer: Answer;
  readonly running: boolean;
  readonly error: Error | null;
  readonly run: (cypher: string) => void;
  readonly cancel: () => void;
}

/** Runs one statement at a time; a new one, or the panel's end, stops the one before in the store too. */
export function useStatement(): Statement {
  const [answer, setAnswer] = useState(noAnswer);
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const follow = useCallback(async (cypher: string, { signal }: AbortController) => {
    const building: Building = { columns: [], rows: [], nodes: [], edges: [], summary: null };
    const draw = () => setAnswer({ ...building, rows: [...building.rows] });
    let drawn = 0;
    try {
      for await (const event of streamQuery(cypher, signal)) {
        take(building, event);
        if (performance.now() - drawn < DRAW_MS) continue;
        drawn = performance.now();
        draw();
      }
    } catch (caught) {
      if (signal.aborted) building.summary = `Cancelled after ${counted(building.rows.length, 'row')}`;
      else setError(caught instanceof Error ? caught : new Error(String(caught)));
    }
    draw();
    setRunning(false);
  }, []);

  const run = useCallback(
    (cypher: string) => {
      stop.current?.abort();
      stop.current = new AbortController();
      setError(null);
      setAnswer(noAnswer);
      setRunning(true);
      void follow(cypher, stop.current);
    },
    [follow],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { answer, running, error, run, cancel };
}

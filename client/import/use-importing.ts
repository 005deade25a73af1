import { useEffect, useRef, useState } from 'react';
import { asError } from '../../model/problem';
import type { ImportReport } from '../../model/api/import';
import type { IngestReport } from '../../model/api/ingest';
import type { Chosen } from './files';
import { importGraph, ingest, type Columns, type Defaults, type Progress } from './work';

/** Graph files that are one graph, with what their columns are. */
export interface GraphSet {
  readonly files: readonly Chosen[];
  readonly columns: Columns;
}

/** What is to be brought in. */
export interface Wanted {
  readonly articles: readonly Chosen[];
  readonly columns: Columns;
  readonly defaults: Defaults;
  readonly graphs: readonly GraphSet[];
}

/** What came of it. */
export interface Done {
  readonly ingest: IngestReport | null;
  readonly graphs: readonly ImportReport[];
  /** What of it failed as a whole. */
  readonly failures: readonly { readonly what: string; readonly error: Error }[];
  readonly cancelled: boolean;
}

export type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'running'; readonly progress: Progress | null; readonly ms: number }
  | { readonly at: 'done'; readonly done: Done };

export interface Importing {
  readonly stage: Stage;
  readonly run: (wanted: Wanted) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

async function bring(
  wanted: Wanted,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Done> {
  const failures: { what: string; error: Error }[] = [];
  const graphs: ImportReport[] = [];
  let read: IngestReport | null = null;
  const { articles, defaults, columns } = wanted;
  if (articles.length > 0)
    read = await ingest(articles, defaults, columns, { signal, onProgress }).catch((error: unknown) => {
      failures.push({ what: 'The articles', error: asError(error) });
      return null;
    });
  for (const { files, columns: map } of wanted.graphs) {
    if (signal.aborted) break;
    await importGraph(files, map, defaults.outlet, { signal, onProgress }).then(
      (report) => graphs.push(report),
      (error: unknown) =>
        failures.push({ what: files.map(({ name }) => name).join(' + '), error: asError(error) }),
    );
  }
  return { ingest: read, graphs, failures, cancelled: signal.aborted };
}

/** One import from choosing to its summary. Leaving the page does not stop it; Cancel does. */
export function useImporting(): Importing {
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const stop = useRef<AbortController | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => void (left.current = true);
  }, []);
  const run = (wanted: Wanted) => {
    const controller = new AbortController();
    stop.current = controller;
    const since = performance.now();
    setStage({ at: 'running', progress: null, ms: 0 });
    const onProgress = (progress: Progress) => {
      if (!left.current) setStage({ at: 'running', progress, ms: performance.now() - since });
    };
    void bring(wanted, controller.signal, onProgress).then((done) => {
      if (!left.current) setStage({ at: 'done', done });
    });
  };
  return {
    ...{ stage, run },
    cancel: () => stop.current?.abort(),
    again: () => setStage({ at: 'choosing' }),
  };
}

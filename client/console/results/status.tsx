import { useEffect, useState } from 'react';
import { readableMs, rowsInWords } from '../run/answer';
import type { Run } from '../run/use-run';

/** How often the clock of a running statement moves, in ms. */
const TICK_MS = 100;

/** How a statement stands: its rows and time while it runs, what it came to afterwards. */
export function Status({ run }: { readonly run: Run }) {
  const { phase, answer } = run;
  const rows = rowsInWords(answer.rows.length);
  if (phase === 'running')
    return (
      <div className="results-status nums">
        <Clock since={run.since} /> · {rows} so far
      </div>
    );
  return (
    <div className="results-status nums" role="status">
      {phase === 'cancelled' && `Cancelled after ${rows}`}
      {phase === 'failed' && answer.rows.length > 0 && `Stopped after ${rows}`}
      {phase === 'done' && <Done run={run} />}
    </div>
  );
}

function Done({ run }: { readonly run: Run }) {
  const { summary, firstMs, totalMs } = run.answer;
  if (!summary) return null;
  return (
    <>
      <strong className={summary.rows > 0 ? 'good' : undefined}>{rowsInWords(summary.rows)}</strong> in{' '}
      {readableMs(totalMs ?? summary.ms)}
      {firstMs !== null && <span className="detail"> · first after {readableMs(firstMs)}</span>}
      {summary.cut !== null && (
        <strong className="warn">
          {' '}
          · cut off: {summary.cut === 'rows' ? 'more rows' : 'more bytes'} than are sent
        </strong>
      )}
    </>
  );
}

function Clock({ since }: { readonly since: number }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return <span aria-hidden="true">{((now - since) / 1000).toFixed(1)} s</span>;
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { asError } from '../../model/problem';
import type { Subgraph } from '../../model/api/graph';
import { counted } from '../panels/dates';
import { Failure } from '../panels/failure';
import { foundAround, foundInArticles } from './found';
import type { Done } from './use-importing';
import { forget } from './work';

const grouped = (count: number) => count.toLocaleString('en');

function sentences({ ingest, graphs }: Done): string[] {
  const articles = ingest && [
    `${counted(ingest.added, 'article')} added`,
    ...(ingest.replaced > 0 ? [`${ingest.replaced} replaced by a newer text`] : []),
    ...(ingest.unchanged > 0 ? [`${ingest.unchanged} there already`] : []),
  ];
  return [
    ...(ingest && articles
      ? [`${articles.join(', ')}: ${counted(ingest.claims, 'claim')} of ${grouped(ingest.words)} words.`]
      : []),
    ...graphs.map(
      ({ document, nodes, edges, claims, added, replaced }) =>
        `${document}: ${counted(nodes, 'node')} and ${counted(edges, 'edge')}, ${counted(claims, 'claim')}` +
        `${added === 0 && replaced === 0 ? ', there already' : ''}${replaced > 0 ? ', in place of an earlier file' : ''}.`,
    ),
  ];
}

/** What was not taken, a line each: its name, why, and the way out. */
function Skipped({ done: { ingest, graphs } }: { readonly done: Done }) {
  const failed = ingest?.failed ?? [];
  const twice = ingest?.duplicates ?? [];
  const dropped = graphs.flatMap(({ document, dropped: all }) => all.map((what) => ({ document, what })));
  if (failed.length + twice.length + dropped.length === 0) return null;
  return (
    <>
      <h3>Skipped</h3>
      <ul className="import-skipped">
        {failed.map(({ document, reason, hint }, i) => (
          <li key={`failed ${i}`}>
            <b className="import-name">{document}</b> {reason} <span className="soft">{hint}</span>
          </li>
        ))}
        {twice.map(({ document, sameAs }) => (
          <li key={`twice ${document}`}>
            <b className="import-name">{document}</b> The same text as {sameAs}, read once.
          </li>
        ))}
        {dropped.map(({ document, what }) => (
          <li key={`${document} ${what}`}>
            <b className="import-name">{document}</b> {what}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What failed as a whole, and why. */
function Failures({ done: { failures } }: { readonly done: Done }) {
  return failures.map(({ what, error }) => (
    <section key={what} aria-label={what}>
      <h3 className="import-name">{what}</h3>
      <Failure error={error} />
    </section>
  ));
}

const Replaced = () => (
  <p className="soft">
    Undo takes back what was added. An older text or file that was replaced does not come back.
  </p>
);

interface Props {
  readonly done: Done;
  readonly onShow: (found: Pick<Subgraph, 'nodes' | 'edges'>) => void;
  readonly onAgain: () => void;
}

/** One call at a time, and what went wrong with it. */
function useCallsOfOne() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const work = (task: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    void task()
      .catch((cause: unknown) => setError(asError(cause)))
      .finally(() => setBusy(false));
  };
  return { busy, error, work };
}

/** What an import came to, what was skipped and why, and the way back. */
export function Summary({ done, onShow, onAgain }: Props) {
  const [undone, setUndone] = useState<number | null>(null);
  const { busy, error, work } = useCallsOfOne();
  const { ingest, graphs, cancelled } = done;
  const articles = ingest?.articles ?? [];
  // What was there before stays, whatever is undone.
  const added = graphs.filter((graph) => graph.added > 0);
  const brought = [...articles, ...added.map(({ document }) => document)];
  const replaced = (ingest?.replaced ?? 0) + graphs.reduce((sum, graph) => sum + graph.replaced, 0);
  const show = async () => {
    const refs = graphs.flatMap((graph) => graph.refs);
    onShow(await (refs.length > 0 ? foundAround(refs) : foundInArticles(articles)));
  };
  const over = busy || undone !== null;
  return (
    <div className="import-body">
      <div role="status">
        {cancelled && <p>Cancelled. What was read before is in the graph:</p>}
        {sentences(done).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {undone !== null && (
          <p>Undone: {counted(undone, 'article')} and what only they said are gone again.</p>
        )}
      </div>
      {replaced > 0 && undone === null && <Replaced />}
      <Failures done={done} />
      <Skipped done={done} />
      {error && <Failure error={error} />}
      <div className="import-foot">
        <Button
          variant="default"
          disabled={over || brought.length === 0}
          onClick={() => work(async () => setUndone(await forget(brought)))}
        >
          Undo the import
        </Button>
        <span className="import-space" />
        <Button variant="default" onClick={onAgain}>
          Import more
        </Button>
        <Button disabled={over || articles.length + graphs.length === 0} onClick={() => work(show)}>
          Show on the canvas
        </Button>
      </div>
    </div>
  );
}

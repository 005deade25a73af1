import { lazy, Suspense, useRef, useState } from 'react';
import { Header } from './panels/header';
import { SearchBar } from './panels/search-bar';
import { Side, type Reading } from './panels/side';
import { Stage } from './panels/stage';
import { TimeStrip } from './panels/time-strip';
import type { CanvasHandle } from './scene/handle';
import { useExplorer } from './state/explorer';
import { useKeys } from './state/keys';

const QueryDrawer = lazy(async () => ({ default: (await import('./panels/query-drawer')).QueryDrawer }));

/** The whole page: header, canvas, inspector, and the query panel from below. */
export function App() {
  const explorer = useExplorer();
  const { dispatch, bring } = explorer;
  const [reading, setReading] = useState<Reading | null>(null);
  const [query, setQuery] = useState<{ readonly cypher: string | null } | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const canvas = useRef<CanvasHandle>(null);

  const leave = () => {
    setReading(null);
    return reading !== null;
  };
  useKeys(explorer, { canvas, search, leave });

  const bar = (
    <SearchBar
      input={search}
      onPick={(node) => {
        setReading(null);
        void bring(node.ref, node).then(() => canvas.current?.centre(node.ref));
      }}
      onCypher={(cypher) => setQuery({ cypher })}
    />
  );
  return (
    <div className="shell">
      <Header search={bar} onArticles={() => setReading({ kind: 'list' })} />
      <Stage
        explorer={explorer}
        canvas={canvas}
        onSelected={() => setReading(null)}
        queryOpen={query !== null}
        onQuery={() => setQuery(query ? null : { cypher: null })}
      />
      <TimeStrip explorer={explorer} />
      <Side explorer={explorer} reading={reading} onRead={setReading} />
      {query && (
        <Suspense fallback={<div className="drawer" />}>
          <QueryDrawer
            key={query.cypher}
            initial={query.cypher}
            onAdd={(subgraph) => dispatch({ do: 'add', subgraph })}
            onClose={() => setQuery(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

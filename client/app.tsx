import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import type { Node } from '../model/api/graph';
import { Header } from './panels/header';
import { SearchBar } from './panels/search-bar';
import { Side, type Reading } from './panels/side';
import { Stage } from './panels/stage';
import { TimeStrip } from './panels/time-strip';
import type { CanvasHandle } from './scene/handle';
import { useExplorer, type Explorer } from './state/explorer';
import { useGrowing } from './state/growing';
import { useKeys } from './state/keys';

const QueryDrawer = lazy(async () => ({ default: (await import('./panels/query-drawer')).QueryDrawer }));

/** The whole page: header, canvas, inspector, and the query panel from below. */
export function App() {
  const explorer = useExplorer();
  const { dispatch } = explorer;
  const [reading, setReading] = useState<Reading | null>(null);
  const [query, setQuery] = useState<{ readonly cypher: string | null } | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const canvas = useRef<CanvasHandle>(null);

  const growing = useGrowing(explorer);
  const path = usePathFrom(search);
  const leave = () => {
    setReading(null);
    return reading !== null;
  };
  useKeys(explorer, { canvas, search, leave });

  const bar = (
    <Bar
      {...{ explorer, canvas, search, path }}
      onRead={setReading}
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
        onPathFrom={path.ask}
        growing={growing}
      />
      <TimeStrip explorer={explorer} />
      <Side {...{ explorer, reading, growing }} onRead={setReading} onPathFrom={path.ask} />
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

interface BarProps {
  readonly explorer: Explorer;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly path: ReturnType<typeof usePathFrom>;
  readonly onRead: (reading: Reading | null) => void;
  readonly onCypher: (cypher: string) => void;
}

/** The one bar, its choices turned into what is shown. */
function Bar({ explorer: { bring }, canvas, search, path, onRead, onCypher }: BarProps) {
  return (
    <SearchBar
      input={search}
      from={path.from}
      onForget={path.forget}
      onWhy={(pair) => onRead({ kind: 'why', pair })}
      onPick={(node) => {
        onRead(null);
        void bring(node.ref, node).then(() => canvas.current?.centre(node.ref));
      }}
      onCypher={onCypher}
    />
  );
}

/** Where a path is to begin while the bar asks where it ends. */
function usePathFrom(search: RefObject<HTMLInputElement | null>) {
  const [from, setFrom] = useState<Node | null>(null);
  const ask = (node: Node) => {
    setFrom(node);
    search.current?.focus();
  };
  return { from, ask, forget: () => setFrom(null) };
}

import { Button, useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useChanges } from './api/changes';
import { Failure } from './panels/failure';
import { FirstSteps } from './panels/first-steps';
import { Header } from './panels/header';
import { Legend } from './panels/legend';
import { SearchBar } from './panels/search-bar';
import { Side, type Reading } from './panels/side';
import { Status } from './panels/status';
import { Toolbar } from './panels/toolbar';
import { Waiting } from './panels/waiting';
import { Canvas, type CanvasHandle } from './scene/canvas';
import { useExplorer, type Explorer } from './state/explorer';
import { useShortcuts } from './state/shortcuts';

const QueryDrawer = lazy(async () => ({ default: (await import('./panels/query-drawer')).QueryDrawer }));

/** What the first look at the graph came to. */
type Opened = 'waiting' | 'empty' | 'shown';

/** The whole page: header, canvas, inspector, and the query panel from below. */
export function App() {
  const explorer = useExplorer();
  const { scene, dispatch, bring } = explorer;
  const [reading, setReading] = useState<Reading | null>(null);
  const [query, setQuery] = useState<{ readonly cypher: string | null } | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const canvas = useRef<CanvasHandle>(null);

  useShortcuts({
    '/': () => search.current?.focus(),
    f: () => canvas.current?.fit(),
    Escape: () => (reading ? setReading(null) : dispatch({ do: 'select', selection: null })),
  });

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
      <span className="visually-hidden" role="status">
        {Object.keys(scene.nodes).length} nodes on the canvas
      </span>
    </div>
  );
}

/** Loads the overview at first and follows the graph from then on: an untouched canvas by itself, another on request. */
function useLive({ showOverview, untouched }: Explorer): {
  opened: Opened;
  newer: boolean;
  refresh: () => void;
} {
  const [opened, setOpened] = useState<Opened>('waiting');
  const [newer, setNewer] = useState(false);
  const refresh = useCallback(() => {
    setNewer(false);
    void showOverview().then((subgraph) => {
      if (subgraph) setOpened(subgraph.nodes.length === 0 ? 'empty' : 'shown');
    });
  }, [showOverview]);
  useEffect(refresh, [refresh]);
  const onChange = useCallback(() => (untouched ? refresh() : setNewer(true)), [untouched, refresh]);
  useChanges(onChange);
  return { opened, newer, refresh };
}

interface StageProps {
  readonly explorer: Explorer;
  readonly canvas: React.RefObject<CanvasHandle | null>;
  readonly queryOpen: boolean;
  readonly onQuery: () => void;
  readonly onSelected: () => void;
}

/** The canvas and what lies on it. */
function Stage({ explorer, canvas, queryOpen, onQuery, onSelected }: StageProps) {
  const { scene, dispatch, expand, failure, dismiss } = explorer;
  const { opened, newer, refresh } = useLive(explorer);
  const scheme = useComputedColorScheme('light');
  const [zoom, setZoom] = useState(1);
  const toggle = (ref: string) => {
    if ((scene.expanded[ref] ?? []).length > 0) dispatch({ do: 'collapse', ref });
    else void expand({ ref });
  };
  const isEmpty = opened === 'empty' && Object.keys(scene.nodes).length === 0;
  return (
    <main className="stage" aria-label="Graph">
      <Canvas
        scene={scene}
        scheme={scheme}
        handle={canvas}
        onSelect={(selection) => {
          onSelected();
          dispatch({ do: 'select', selection });
        }}
        onExpand={toggle}
        onZoom={setZoom}
      />
      {opened === 'waiting' && !failure && <Waiting lines={3} />}
      {isEmpty && <FirstSteps />}
      {!isEmpty && <Legend scene={scene} onToggle={(chip) => dispatch({ do: 'toggle', chip })} />}
      <Toolbar zoom={zoom} canvas={() => canvas.current} queryOpen={queryOpen} onQuery={onQuery} />
      <Status scene={scene} />
      <div className="notices">
        {newer && (
          <div className="card notice">
            New articles were read.
            <Button size="compact-sm" onClick={refresh}>
              Show the overview
            </Button>
          </div>
        )}
        {failure && (
          <div className="card notice-error">
            <Failure
              error={failure}
              onRetry={() => {
                dismiss();
                if (opened === 'waiting') refresh();
              }}
            />
          </div>
        )}
      </div>
    </main>
  );
}

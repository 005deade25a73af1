import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import type { Node } from '../model/api/graph';
import { useExportDialog } from './export/use-export-dialog';
import { useImportDialog } from './import/use-import-dialog';
import { Extras } from './panels/extras';
import { Header } from './panels/header';
import { SearchBar } from './panels/search-bar';
import { placeOf, Side, type Reading } from './panels/side';
import { Stage } from './panels/stage';
import { TimeStrip } from './panels/time-strip';
import type { CanvasHandle } from './scene/handle';
import type { Found } from './console/results/find-shown';
import { useConsoleDoor, type ConsoleDoor } from './state/console-door';
import { useExplorer, type Explorer } from './state/explorer';
import { useGrowing } from './state/growing';
import { ofEdge, ofNode } from './state/selection';
import { useKeys } from './state/keys';
import { useParts } from './state/parts';

const Console = lazy(async () => ({ default: (await import('./console/console')).Console }));

/** The whole page: header, canvas, inspector, and the console from below. */
export function App() {
  const explorer = useExplorer();
  const [reading, setReading] = useState<Reading | null>(null);
  const door = useConsoleDoor();
  const search = useRef<HTMLInputElement>(null);
  const canvas = useRef<CanvasHandle>(null);

  const exporting = useExportDialog(explorer.scene, canvas);
  const importing = useImportDialog(explorer, canvas);
  const growing = useGrowing(explorer);
  const path = usePathFrom(search);
  const parts = useParts();
  useKeys(explorer, { canvas, search, parts, leave: () => leave(reading, setReading) });

  const bar = (
    <Bar
      {...{ explorer, canvas, search, path }}
      onRead={setReading}
      onCypher={(cypher) => door.show(cypher)}
    />
  );
  return (
    <div className="shell">
      <Header
        search={bar}
        onOpen={(kind) => setReading({ kind })}
        onReview={parts.toggleReview}
        onImport={importing.open}
        onExport={exporting.open}
        onHelp={parts.openHelp}
      />
      <Stage
        explorer={explorer}
        canvas={canvas}
        onSelected={() => setReading(null)}
        onMore={(kind) => setReading({ kind })}
        queryOpen={door.open}
        onQuery={door.toggle}
        onPathFrom={path.ask}
        growing={growing}
        parts={parts}
      />
      <TimeStrip explorer={explorer} />
      <Side {...{ explorer, reading, growing }} onRead={setReading} onPathFrom={path.ask} />
      <Drawer {...{ explorer, door }} onRead={setReading} />
      {exporting.dialog}
      {importing.dialog}
      <Extras explorer={explorer} parts={parts} onOpen={(claim) => setReading(placeOf(claim, null))} />
    </div>
  );
}

interface DrawerProps {
  readonly explorer: Explorer;
  readonly door: ConsoleDoor;
  readonly onRead: (reading: Reading | null) => void;
}

/** The console, loaded when it is opened first; what it finds goes onto the canvas. */
function Drawer({ explorer: { scene, dispatch }, door, onRead }: DrawerProps) {
  if (!door.wanted) return null;
  return (
    <Suspense fallback={<div className="console" />}>
      <Console
        door={door}
        scene={scene}
        onAdd={(graph) => dispatch({ do: 'add', subgraph: subgraphOf(graph) })}
        onAlone={(graph) => dispatch({ do: 'show', subgraph: subgraphOf(graph) })}
        onShow={({ kind, ref, graph }) => {
          onRead(null);
          const select = kind === 'node' ? ofNode(ref) : ofEdge(ref);
          dispatch({ do: 'add', subgraph: subgraphOf(graph), select });
        }}
      />
    </Suspense>
  );
}

const subgraphOf = ({ nodes, edges }: Found) => ({ nodes: [...nodes], edges: [...edges] });

/** Leaves what is read in front of the selection; false where nothing was. */
function leave(reading: Reading | null, set: (reading: Reading | null) => void): boolean {
  set(null);
  return reading !== null;
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
        void bring(node.ref, node).then(() => {
          canvas.current?.centre(node.ref);
          canvas.current?.focus();
        });
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

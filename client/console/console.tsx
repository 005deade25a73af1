import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { ConsoleDoor } from '../state/console-door';
import type { Scene } from '../state/scene';
import './console.css';
import { ConsoleHead } from './console-head';
import { MovableEdge } from './edges';
import type { EditorHandle } from './editor/cypher-editor';
import { EditorPane } from './editor-pane';
import { keptSizes } from './keep/kept';
import { NotKept } from './keep/not-kept';
import { useStored } from './keep/stored';
import { useOpenGraph } from './open-graph';
import type { GraphTargets } from './results/graph-result';
import { Results } from './results/results';
import { useFirstExample } from './shelf/first-example';
import { OpenShelf } from './shelf/open-shelf';
import type { ShelfName } from './shelf/shelf';
import { useDesk } from './use-desk';

const LEAST_PX = 180;
/** How much of the window is left to the canvas and the header. */
const ABOVE_PX = 200;

interface Props extends GraphTargets {
  readonly door: ConsoleDoor;
  /** What is on the canvas, for the statement that finds it again. */
  readonly scene: Scene;
}

/** The editor has the keyboard when the console opens; what had it before gets it back. */
function useFocus(open: boolean, editor: RefObject<EditorHandle | null>): void {
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    editor.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open, editor]);
}

/** Cypher that only reads: an editor that knows the graph, and what it answers as graph, table or JSON. */
export function Console({ door, scene, ...targets }: Props) {
  const [shelf, setShelf] = useState<ShelfName | null>(null);
  const section = useRef<HTMLElement>(null);
  const editor = useRef<EditorHandle>(null);
  const graph = useOpenGraph();
  const desk = useDesk(editor, door.handed, graph?.store.own !== false);
  useFocus(door.open, editor);
  useFirstExample(graph, desk);
  const [height, setHeight] = useHeight();
  const press = (event: KeyboardEvent) => {
    // Keys of the canvas are not meant here; Esc leaves.
    event.stopPropagation();
    // A dialog that it opened stands elsewhere in the page, and has keys of its own.
    if (event.defaultPrevented || !section.current?.contains(event.target as Element)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) desk.start();
    if (event.key === 'Escape') door.close();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens for what bubbles from its parts
    <section
      ref={section}
      className="console"
      aria-label="Console"
      hidden={!door.open}
      tabIndex={-1}
      style={{ height: height.value }}
      onKeyDown={press}
    >
      <MovableEdge
        of="height"
        label="Height of the console"
        {...height}
        perPixel={() => -1}
        step={24}
        onChange={setHeight}
      />
      <ConsoleHead desk={desk} shelf={shelf} onShelf={setShelf} editor={editor} onClose={door.close} />
      <NotKept />
      <Body
        results={<Results desk={desk} main={scene} onPlace={(at) => editor.current?.goTo(at)} {...targets} />}
      >
        {shelf && (
          <OpenShelf name={shelf} graph={graph} desk={desk} scene={scene} onClose={() => setShelf(null)} />
        )}
        <EditorPane desk={desk} editor={editor} graph={graph} onLeave={() => section.current?.focus()} />
      </Body>
    </section>
  );
}

/** The height as it was left, within what the window allows. */
function useHeight() {
  const [sizes, change] = useStored(keptSizes);
  const most = Math.max(LEAST_PX, window.innerHeight - ABOVE_PX);
  const set = (height: number) => change((now) => ({ ...now, height }));
  return [{ value: Math.min(sizes.height, most), least: LEAST_PX, most }, set] as const;
}

/** What stands at the left, the edge that can be moved, and the answer. */
function Body({ children, results }: { readonly children: ReactNode; readonly results: ReactNode }) {
  const [sizes, change] = useStored(keptSizes);
  const body = useRef<HTMLDivElement>(null);
  return (
    <div ref={body} className="console-body" style={{ ['--editor' as string]: `${sizes.editor}%` }}>
      {children}
      <MovableEdge
        of="width"
        label="Width of the editor"
        value={sizes.editor}
        least={20}
        most={75}
        perPixel={() => 100 / (body.current?.clientWidth ?? 1000)}
        step={2}
        onChange={(width) => change((now) => ({ ...now, editor: width }))}
      />
      {results}
    </div>
  );
}

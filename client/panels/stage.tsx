import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useState, type RefObject } from 'react';
import type { Node } from '../../model/api/graph';
import type { Note } from '../../model/note';
import { isGroup } from '../../picture/appearance/stand-in';
import { Canvas } from '../scene/canvas';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import { lacksGroups } from '../state/drawn';
import { groupOf } from '../state/groups/groups';
import { membersOf, withMembers } from '../state/groups/members';
import { useGrouping } from '../state/groups/use-grouping';
import type { Growing } from '../state/growing';
import { useLive } from '../state/live';
import type { Parts } from '../state/parts';
import type { Point, Selection } from '../state/scene';
import { noteFor } from '../state/notes';
import { ContextMenu, type MenuCall } from './context-menu';
import { FirstSteps } from './first-steps';
import { Legend } from './legend';
import { Notices } from './notices';
import { NotesLayer } from './notes-layer';
import { Status } from './status';
import { TimeAxis } from './time-axis';
import { Toolbar } from './toolbar';
import { Waiting } from './waiting';
import { Walker } from './walker';

const Tour = lazy(async () => ({ default: (await import('./tour')).Tour }));
const Oversize = lazy(async () => ({ default: (await import('./oversize')).Oversize }));

interface Props {
  readonly explorer: Explorer;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly queryOpen: boolean;
  readonly onQuery: () => void;
  readonly onSelected: () => void;
  readonly onMore: (kind: 'filter' | 'style') => void;
  readonly onPathFrom: (node: Node) => void;
  readonly growing: Growing;
  readonly parts: Parts;
}

/** The canvas and what lies on it. */
export function Stage({
  explorer,
  canvas,
  queryOpen,
  onQuery,
  onSelected,
  onMore,
  onPathFrom,
  growing,
  parts,
}: Props) {
  const { scene, dispatch, failure } = explorer;
  const live = useLive(explorer);
  useGrouping(explorer);
  const [draft, setDraft] = useState<Note | null>(null);
  const nobodyStands = Object.keys(scene.nodes).length > 0 && Object.keys(scene.positions).length === 0;
  const isEmpty = live.opened === 'empty' && Object.keys(scene.nodes).length === 0;
  return (
    <main className="stage" aria-label="Graph">
      <Drawn {...{ explorer, canvas, onSelected, onPathFrom, growing }} />
      <TimeAxis scene={scene} canvas={canvas} />
      {(live.opened === 'waiting' || nobodyStands || lacksGroups(scene)) && !failure && <Waiting lines={3} />}
      {isEmpty ? (
        <FirstSteps />
      ) : (
        <Legend scene={scene} onToggle={(chip) => dispatch({ do: 'toggle', chip })} onMore={onMore} />
      )}
      <Toolbar
        explorer={explorer}
        canvas={canvas}
        queryOpen={queryOpen}
        onQuery={onQuery}
        tableOpen={parts.table}
        onTable={parts.toggleTable}
        onNote={() => setDraft(canvas.current && noteFor(scene, canvas.current.camera()))}
      />
      <NotesLayer explorer={explorer} canvas={canvas} draft={draft} onDraft={setDraft} />
      {live.opened !== 'waiting' && <Status scene={scene} dispatch={dispatch} />}
      <Notices explorer={explorer} live={live} />
      <Overlays {...{ explorer, growing, parts }} />
    </main>
  );
}

/** The tour, and what is asked before a node with very many edges grows. */
function Overlays({ explorer, growing, parts }: Pick<Props, 'explorer' | 'growing' | 'parts'>) {
  return (
    <>
      {parts.touring && (
        <Suspense>
          <Tour onEnd={parts.endTour} />
        </Suspense>
      )}
      {growing.oversize && (
        <Suspense>
          <Oversize
            asked={growing.oversize}
            onExpand={(expansion) => void explorer.expand(expansion)}
            onClose={growing.leave}
          />
        </Suspense>
      )}
    </>
  );
}

type DrawnProps = Pick<Props, 'explorer' | 'canvas' | 'onSelected' | 'onPathFrom' | 'growing'>;

/** The menu that was called, and how to leave it: the canvas gets the keys, unless what was chosen took them. */
function useMenu(canvas: DrawnProps['canvas']) {
  const [menu, setMenu] = useState<MenuCall | null>(null);
  const leave = () => {
    setMenu(null);
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) canvas.current?.focus();
    });
  };
  return { menu, leave, callMenu: (what: Selection, at: Point) => setMenu({ what, ...at }) };
}

/** The canvas, its gestures turned into actions, and the menu that is called on it. */
function Drawn({ explorer, canvas, onSelected, onPathFrom, growing }: DrawnProps) {
  const { scene, dispatch, fail } = explorer;
  const scheme = useComputedColorScheme('light');
  const { menu, callMenu, leave } = useMenu(canvas);
  const toggle = (ref: string) => {
    if (isGroup(ref)) openGroup(explorer, ref);
    else if ((scene.expanded[ref] ?? []).length > 0) dispatch({ do: 'collapse', ref });
    else void growing.grow(ref);
  };
  return (
    <Walker explorer={explorer} canvas={canvas} onExpand={toggle} onMenu={callMenu}>
      <Canvas
        scene={scene}
        scheme={scheme}
        handle={canvas}
        onSelect={(selection, add) => {
          onSelected();
          const nodes =
            add || selection.nodes.length > 1 ? withMembers(scene, selection.nodes) : selection.nodes;
          dispatch({ do: 'select', selection: { ...selection, nodes }, how: add ? 'toggle' : 'replace' });
        }}
        onExpand={toggle}
        onMenu={callMenu}
        onMove={(positions) =>
          dispatch({ do: 'move', positions, gesture: `drag ${Object.keys(positions).join(' ')}` })
        }
        onSettle={(positions) => dispatch({ do: 'settle', positions })}
        onFailure={fail}
        onLook={(camera) => dispatch({ do: 'look', camera })}
      />
      {menu && (
        <ContextMenu
          key={`${menu.x} ${menu.y}`}
          call={menu}
          explorer={explorer}
          onGrow={(ref) => void growing.grow(ref)}
          onPathFrom={onPathFrom}
          onFit={() => canvas.current?.fit()}
          onOpenGroup={(ref) => openGroup(explorer, ref)}
          onClose={leave}
        />
      )}
    </Walker>
  );
}

/** Draws the members of a group instead of it. */
function openGroup({ scene, dispatch }: Explorer, ref: string): void {
  const [first] = membersOf(scene, ref);
  if (first) dispatch({ do: 'open-group', group: groupOf(ref), first: first.ref });
}

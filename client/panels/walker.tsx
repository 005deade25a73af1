import { VisuallyHidden } from '@mantine/core';
import { useState, type FocusEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { isBundle, isGroup } from '../../picture/appearance/stand-in';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from '../state/explorer';
import type { Point, Selection } from '../state/scene';
import { ofEdge, ofNode } from '../state/selection';
import { drawnNode, spokenWalk, stepped, stoodOn, waysFrom, type Step, type Walk } from '../state/walking';
import './walker.css';

interface Props {
  readonly explorer: Explorer;
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Expands or collapses a node. */
  readonly onExpand: (ref: string) => void;
  /** Calls the menu of what one stands on, at a place in pixels from the canvas's corner. */
  readonly onMenu: (what: Selection, at: Point) => void;
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'along',
  ArrowUp: 'back',
};

/** Whether a key calls a menu, as the menu key does. */
const callsMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** Where one stands, what was said of it, and what the keys do. */
function useWalk({ explorer, canvas, onExpand, onMenu }: Omit<Props, 'children'>) {
  const { scene, dispatch } = explorer;
  const [walk, setWalk] = useState<Walk | null>(null);
  const [focused, setFocused] = useState(false);
  const selected = scene.selection.nodes.at(-1);
  // A click or a search elsewhere moves the walk along.
  const stands = walk !== null && drawnNode(scene, walk.at) !== undefined;
  const current = stands && (selected ?? walk.at) === walk.at ? walk : null;

  // Coming here only says where one stands; nothing is selected before a key is pressed.
  const here = current ?? stepped(scene, null, 'begin');
  const said = focused && here ? spokenWalk(scene, here) : '';

  const go = (step: Step) => {
    const next = stepped(scene, current, step);
    if (!next) return;
    setWalk(next);
    if (next.at !== selected || scene.selection.edges.length > 0)
      dispatch({ do: 'select', selection: ofNode(next.at) });
    const way = next.way === null ? undefined : waysFrom(scene, next.at)[next.way];
    canvas.current?.point(way?.edge.ref ?? null);
    canvas.current?.reveal(way?.other.ref ?? next.at);
  };
  const enter = () => {
    const way =
      current?.way === undefined || current.way === null ? null : waysFrom(scene, current.at)[current.way];
    if (way && isBundle(way.edge)) go('along');
    else if (way) dispatch({ do: 'select', selection: ofEdge(way.edge.ref) });
    else if (current && isGroup(current.at)) onExpand(current.at);
    else go('begin');
  };
  const menu = () => {
    const place = here && stoodOn(scene, here);
    const at = place && canvas.current?.whereIs(place);
    if (at) onMenu(place.kind === 'edge' ? ofEdge(place.ref) : ofNode(place.ref), at);
  };
  const press = (event: KeyboardEvent) => {
    // What is pressed in a menu that was opened from here is not meant for the canvas.
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) go(step);
    else if (event.key === 'Enter') enter();
    else if (event.key === 'e' && current) onExpand(current.at);
    else if (!callsMenu(event)) return;
    event.preventDefault();
  };
  // With the key let go: a menu that opens while it is down takes it as its own, and closes.
  const release = (event: KeyboardEvent) => {
    if (event.target === event.currentTarget && callsMenu(event)) menu();
  };
  const onFocus = (event: FocusEvent) => setFocused(event.target === event.currentTarget);
  const onBlur = () => (setFocused(false), canvas.current?.point(null));
  return { said, press, release, onFocus, onBlur };
}

/**
 * The canvas for those who use no pointer: left and right go through the edges of a node, down walks along one, up goes
 * back, Enter opens the evidence, E expands. What one comes upon is said.
 */
export function Walker(props: Props) {
  const { said, press, release, onFocus, onBlur } = useWalk(props);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys of its own
    <div
      className="walker"
      role="application"
      aria-label="Graph: arrow keys walk it"
      aria-describedby="walker-help"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is walked by arrow keys
      tabIndex={0}
      onKeyDown={press}
      onKeyUp={release}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {props.children}
      <VisuallyHidden id="walker-help">
        Left and right: edges of the node. Down: along the edge. Up: back. Enter: evidence. E: expand. Menu
        key: more.
      </VisuallyHidden>
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
    </div>
  );
}

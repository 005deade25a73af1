import { useEffect, useRef, useState, type RefObject } from 'react';
import { tidied, type Tidying } from '../../layout/tidy';
import type { LayoutKind, LayoutRequest, Positions } from '../../layout/types';
import type { CanvasHandle } from '../scene/handle';
import type { LayoutSight } from '../scene/layout-worker';
import { runLayout } from '../scene/run-layout';
import type { Explorer } from './explorer';
import { timesOf } from './dates-of';
import { drawn } from './drawn';
import { layoutWords, tidyWords } from './layout-words';
import type { Scene } from './scene';

/** Above so many nodes the canvas shows a layout on its way; below it is there before one could look. */
const SHOWN = 150;

export interface Layouts {
  /** The layout at work, and how far it is, 0 to 1. */
  readonly running: { readonly kind: LayoutKind; readonly done: number } | null;
  /** Lays out everything that can be seen, or only the selected nodes. Pinned ones stay. */
  readonly run: (kind: LayoutKind, selectedOnly: boolean) => void;
  /** Ends the layout at work; what it has moved so far stays moved. */
  readonly stop: () => void;
  /** Tidies the selected nodes, or all where fewer than two are selected. */
  readonly tidy: (how: Tidying) => void;
}

interface Try {
  readonly kind: LayoutKind | null;
  readonly seed: number;
}

/** The same one asked for again is another try: its seed is the next. */
const nextTry = (last: Try, kind: LayoutKind): Try => ({
  kind,
  seed: last.kind === kind ? last.seed + 1 : 1,
});

function requestFor(
  scene: Scene,
  canvas: CanvasHandle,
  kind: LayoutKind,
  selectedOnly: boolean,
  seed: number,
) {
  const { nodes, edges } = drawn(scene);
  const chosen = new Set(selectedOnly ? scene.selection.nodes : nodes.map(({ ref }) => ref));
  const pinned = new Set(scene.pinned);
  const boxes = canvas.boxes(kind === 'force' ? 'well' : 'badly');
  const times = timesOf(edges);
  const inside = nodes.filter(({ ref }) => chosen.has(ref) && ref in boxes);
  const placed = new Set(inside.map(({ ref }) => ref));
  const request: LayoutRequest = {
    kind,
    seed,
    aspect: canvas.aspect(),
    nodes: inside.map(({ ref }) => {
      const [box, place, time] = [boxes[ref], scene.positions[ref], times.get(ref)];
      return {
        ref,
        ...(box ?? { width: 1, height: 1 }),
        ...place,
        ...(time === undefined ? {} : { time }),
        fixed: pinned.has(ref) && place !== undefined,
      };
    }),
    edges: edges
      .filter(({ from, to }) => placed.has(from) && placed.has(to))
      .map(({ from, to }) => ({ from, to })),
  };
  return request;
}

/** The selected nodes, or all where fewer than two are; not the pinned ones. */
function toTidy(scene: Scene): Positions {
  const { nodes } = scene.selection;
  const refs = nodes.length > 1 ? nodes : drawn(scene).nodes.map(({ ref }) => ref);
  const held = new Set(scene.pinned);
  return Object.fromEntries(
    refs.flatMap((ref) => {
      const place = scene.positions[ref];
      return place && !held.has(ref) ? [[ref, place] as const] : [];
    }),
  );
}

/** Layouts of the scene: computed beside the page, shown on their way, one step of the history each. */
export function useLayouts(
  { scene, dispatch, fail }: Explorer,
  canvas: RefObject<CanvasHandle | null>,
): Layouts {
  const [running, setRunning] = useState<Layouts['running']>(null);
  const work = useRef<AbortController | null>(null);
  const tries = useRef<Try>({ kind: null, seed: 0 });
  useEffect(() => () => work.current?.abort(), []);

  const run = async (kind: LayoutKind, selectedOnly: boolean): Promise<void> => {
    const sight = canvas.current;
    if (!sight) return;
    work.current?.abort();
    const stop = new AbortController();
    work.current = stop;
    tries.current = nextTry(tries.current, kind);
    const request = requestFor(scene, sight, kind, selectedOnly, tries.current.seed);
    const shown: { last: Positions | null } = { last: null };
    const name = `Layout: ${layoutWords[kind].name}`;
    setRunning({ kind, done: 0 });
    try {
      const onStep = ({ done, positions }: LayoutSight) => {
        setRunning({ kind, done });
        if (request.nodes.length < SHOWN) return;
        shown.last = positions;
        sight.preview(positions);
      };
      const positions = await runLayout(request, { signal: stop.signal, onStep });
      dispatch({ do: 'move', positions, name });
      if (!selectedOnly) sight.fitTo(positions);
    } catch (error) {
      if (!stop.signal.aborted) fail(error);
      if (shown.last) dispatch({ do: 'move', positions: shown.last, name: `${name}, stopped` });
    } finally {
      if (work.current === stop) setRunning(null);
    }
  };

  return {
    running,
    run: (kind, selectedOnly) => void run(kind, selectedOnly),
    stop: () => work.current?.abort(),
    tidy: (how) => dispatch({ do: 'move', positions: tidied(how, toTidy(scene)), name: tidyWords[how] }),
  };
}

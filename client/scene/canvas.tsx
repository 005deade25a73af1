import type { Core } from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, type RefObject } from 'react';
import type { Scheme } from '../../picture/appearance/palette';
import type { Camera, Scene } from '../state/scene';
import { lookFrom } from './camera';
import { startEngine, type Engine, type EngineCalls } from './engine';
import { handleOf, type CanvasHandle } from './handle';
import { drawn, homeless, lacksGroups } from '../state/drawn';
import { follower } from './sync';

interface Props extends EngineCalls {
  readonly scene: Scene;
  readonly scheme: Scheme;
  readonly handle: RefObject<CanvasHandle | null>;
  /** Nothing lies over it: all of it is room for the graph. Default: legend and toolbar do. */
  readonly bare?: boolean;
  /** What a screen reader is told that it is. */
  readonly label?: string;
}

const reachable = (count: number): string =>
  `Graph of ${count} nodes. Every node and edge can be reached by arrow keys, search and the table.`;

function drawnIn(engine: RefObject<Engine | null>): Core {
  if (!engine.current) throw new Error('the canvas is asked before it is drawn');
  return engine.current.cy;
}

/** The graph. Cytoscape lives here, outside the state of React, and follows the scene it is given. */
export function Canvas({ scene, scheme, handle, bare = false, label, ...given }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const engine = useRef<Engine | null>(null);
  const follow = useRef<ReturnType<typeof follower> | null>(null);
  const calls = useRef(given);
  /** The camera that the canvas itself told of last: any other comes from elsewhere and is gone to. */
  const told = useRef<Camera | null>(null);
  useEffect(() => {
    calls.current = given;
  });

  useEffect(() => {
    if (!box.current) return;
    const started = startEngine(box.current, {
      onSelect: (selection, add) => calls.current.onSelect(selection, add),
      onExpand: (ref) => calls.current.onExpand(ref),
      onMenu: (what, at) => calls.current.onMenu(what, at),
      onMove: (positions) => calls.current.onMove(positions),
      onSettle: (positions) => calls.current.onSettle(positions),
      onFailure: (error) => calls.current.onFailure(error),
      onLook: (camera) => {
        told.current = camera;
        calls.current.onLook(camera);
      },
    });
    engine.current = started;
    follow.current = follower(started);
    return () => started.stop();
  }, []);

  useEffect(() => {
    follow.current?.(scene, scheme);
  }, [scene, scheme]);
  useEffect(() => {
    if (engine.current && scene.camera && scene.camera !== told.current) {
      told.current = scene.camera;
      lookFrom(engine.current.cy, scene.camera);
    }
  }, [scene.camera]);

  useImperativeHandle(handle, () => handleOf(() => drawnIn(engine)), []);

  const waits = lacksGroups(scene);
  const count = waits ? Object.keys(scene.nodes).length : drawn(scene).nodes.length;
  return (
    <div
      ref={box}
      className="canvas"
      aria-busy={waits || homeless(scene).length > 0}
      role="img"
      aria-label={label ?? reachable(count)}
      data-bare={bare ? '' : undefined}
    />
  );
}

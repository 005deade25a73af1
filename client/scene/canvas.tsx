import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useImperativeHandle, useRef, type RefObject } from 'react';
import type { Scheme } from '../../picture/appearance/palette';
import type { Scene, Selection } from '../state/scene';
import { tokens } from '../theme/tokens';
import { fitAll, goTo } from './camera';
import { keepReadable } from './captions';
import { listen } from './gestures';
import { canvasStyle } from './style';
import { sync } from './sync';
import { layoutAll } from './layout';

cytoscape.use(fcose);

/** What panels may ask of the canvas. */
export interface CanvasHandle {
  fit(): void;
  zoomBy(factor: number): void;
  centre(ref: string): void;
  arrange(): void;
  /** The canvas as it is, as PNG, twice its size, on the ground colour. */
  png(): Promise<Blob>;
}

interface Props {
  readonly scene: Scene;
  readonly scheme: Scheme;
  readonly handle: RefObject<CanvasHandle | null>;
  readonly onSelect: (selection: Selection) => void;
  readonly onExpand: (ref: string) => void;
  readonly onZoom: (zoom: number) => void;
}

function handleOf(engine: RefObject<Core | null>, ground: string): CanvasHandle {
  const drawn = (): Core => {
    if (!engine.current) throw new Error('the canvas is asked before it is drawn');
    return engine.current;
  };
  return {
    fit: () => fitAll(drawn(), 180),
    zoomBy: (factor) => {
      const cy = drawn();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    centre: (ref) => goTo(drawn(), ref),
    arrange: () => layoutAll(drawn()),
    png: async () => drawn().png({ output: 'blob-promise', full: false, scale: 2, bg: ground }),
  };
}

/** The graph. Cytoscape lives here, outside the state of React, and follows the scene it is given. */
export function Canvas({ scene, scheme, handle, onSelect, onExpand, onZoom }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const engine = useRef<Core | null>(null);
  const calls = useRef({ onSelect, onExpand, onZoom });
  useEffect(() => {
    calls.current = { onSelect, onExpand, onZoom };
  });

  useEffect(() => {
    const cy = cytoscape({
      container: box.current,
      minZoom: 0.08,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      hideEdgesOnViewport: false,
    });
    engine.current = cy;
    listen(cy, {
      onSelect: (selection) => calls.current.onSelect(selection),
      onExpand: (ref) => calls.current.onExpand(ref),
    });
    keepReadable(cy);
    cy.on('zoom', () => calls.current.onZoom(cy.zoom()));
    let width = cy.width();
    const watcher = new ResizeObserver(() => {
      cy.resize();
      // What was in the middle stays there when a panel opens beside it.
      cy.panBy({ x: (cy.width() - width) / 2, y: 0 });
      width = cy.width();
    });
    if (box.current) watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      cy.destroy();
    };
  }, []);

  useEffect(() => void engine.current?.style(canvasStyle(scheme)), [scheme]);
  useEffect(() => {
    if (engine.current) sync(engine.current, scene, tokens[scheme]);
  }, [scene, scheme]);

  useImperativeHandle(handle, () => handleOf(engine, tokens[scheme].ground), [scheme]);

  const count = Object.keys(scene.nodes).length;
  return (
    <div
      ref={box}
      className="canvas"
      role="img"
      aria-label={`Graph of ${count} nodes. Every node and edge can be reached through search and the inspector.`}
    />
  );
}

import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Camera } from '../state/scene';
import { cameraOf } from './camera';
import { keepReadable } from './captions';
import { listen, type Gestures } from './gestures';

cytoscape.use(fcose);

/** How long the camera rests before it is told of, in ms. */
const REST_MS = 200;

export interface EngineCalls extends Gestures {
  onZoom(zoom: number): void;
  /** The camera came to rest. */
  onLook(camera: Camera): void;
}

function tellCamera(cy: Core, calls: EngineCalls): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom', () => calls.onZoom(cy.zoom()));
  cy.on('viewport', () => {
    clearTimeout(timer);
    timer = setTimeout(() => calls.onLook(cameraOf(cy)), REST_MS);
  });
  return () => clearTimeout(timer);
}

/** Keeps in the middle what was there when a panel opens beside the canvas. */
function followSize(cy: Core, container: HTMLElement): () => void {
  let width = cy.width();
  const watcher = new ResizeObserver(() => {
    cy.resize();
    cy.panBy({ x: (cy.width() - width) / 2, y: 0 });
    width = cy.width();
  });
  watcher.observe(container);
  return () => watcher.disconnect();
}

/** A canvas in a container, telling of every gesture; the second answer takes it away again. */
export function startEngine(container: HTMLElement, calls: EngineCalls): readonly [Core, () => void] {
  const cy = cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: false,
  });
  listen(cy, calls);
  keepReadable(cy);
  const ends = [tellCamera(cy, calls), followSize(cy, container)];
  const stop = () => {
    for (const end of ends) end();
    cy.destroy();
  };
  return [cy, stop];
}

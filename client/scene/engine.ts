import cytoscape, { type Core } from 'cytoscape';
import type { Camera } from '../state/scene';
import { cameraOf } from './camera';
import { listen, type Gestures } from './gestures';
import { followSize } from './follow-size';
import { keepNames } from './names';
import { Placing, type Places } from './place';

/** How long the camera rests before it is told of, in ms. */
const REST_MS = 200;

export interface EngineCalls extends Gestures {
  /** The camera came to rest. */
  onLook(camera: Camera): void;
  /** Nodes that the scene had no place for were given these. */
  onSettle(positions: Places): void;
  onFailure(error: Error): void;
}

function tellCamera(cy: Core, calls: EngineCalls): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('viewport', () => {
    clearTimeout(timer);
    timer = setTimeout(() => calls.onLook(cameraOf(cy)), REST_MS);
  });
  return () => clearTimeout(timer);
}

/** A canvas at work. */
export interface Engine {
  readonly cy: Core;
  readonly placing: Placing;
  /** Takes it away again. */
  stop(): void;
}

/** A canvas in a container, telling of every gesture. */
export function startEngine(container: HTMLElement, calls: EngineCalls): Engine {
  const cy = cytoscape({
    container,
    minZoom: 0.02,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  listen(cy, calls);
  const placing = new Placing(
    cy,
    (positions) => calls.onSettle(positions),
    (error) => calls.onFailure(error),
  );
  const ends = [keepNames(cy), tellCamera(cy, calls), followSize(cy, container), () => placing.stop()];
  const stop = () => {
    for (const end of ends) end();
    cy.destroy();
  };
  return { cy, placing, stop };
}

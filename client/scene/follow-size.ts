import type { Core, NodeSingular } from 'cytoscape';
import { fitAll, isFitted } from './camera';

/** How long the size rests before everything is fitted in anew, in ms: a panel is drawn out by and by. */
const REST_MS = 60;

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeOf = (cy: Core): Size => ({ width: cy.width(), height: cy.height() });

/** Whether every node stands within a canvas of that size, as it is looked at now. */
function seesAll(cy: Core, { width, height }: Size): boolean {
  return cy.nodes().every((node) => {
    const { x, y } = (node as NodeSingular).renderedPosition();
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
}

/**
 * When a panel opens beside or below the canvas, or the window changes, what was in the middle stays there. A graph that
 * was fitted in, or would be cut though all of it was in sight, is fitted in anew.
 */
export function followSize(cy: Core, container: HTMLElement): () => void {
  let size = sizeOf(cy);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fits = false;
  const rest = () => {
    if (fits || !seesAll(cy, size)) fitAll(cy);
    fits = false;
  };
  const watcher = new ResizeObserver(() => {
    // Where the camera is on its way, it is on its way in the canvas as it was.
    cy.stop(true, true);
    const [before, fitted] = [size, isFitted(cy)];
    cy.resize();
    size = sizeOf(cy);
    if (size.width === before.width && size.height === before.height) return;
    const saw = fits || fitted || seesAll(cy, before);
    fits ||= fitted;
    cy.panBy({ x: (size.width - before.width) / 2, y: (size.height - before.height) / 2 });
    clearTimeout(timer);
    if (saw) timer = setTimeout(rest, REST_MS);
  });
  watcher.observe(container);
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
  };
}

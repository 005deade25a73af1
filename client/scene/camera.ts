import type { Core } from 'cytoscape';

/** Room kept at each side for labels, and below for the toolbar, in pixels. */
const ROOM = { side: 40, top: 36, bottom: 84 };
/** A graph of one node is not blown up. */
const CLOSEST = 1.25;

/** How much of the canvas's left the panel beside it covers, where one is open: it says so by `data-covers`. */
function coveredLeft(cy: Core): number {
  const panel = cy.container()?.parentElement?.querySelector('[data-covers="left"]');
  return panel ? panel.getBoundingClientRect().width + ROOM.side : ROOM.side;
}

/** Brings everything into the part of the canvas that nothing lies over. */
export function fitAll(cy: Core, durationMs = 0): void {
  if (cy.elements().empty()) return;
  const left = coveredLeft(cy);
  const room = {
    width: cy.width() - left - ROOM.side,
    height: cy.height() - ROOM.top - ROOM.bottom,
  };
  const box = cy.elements().boundingBox();
  const zoom = Math.min(CLOSEST, room.width / Math.max(1, box.w), room.height / Math.max(1, box.h));
  const pan = {
    x: left + (room.width - box.w * zoom) / 2 - box.x1 * zoom,
    y: ROOM.top + (room.height - box.h * zoom) / 2 - box.y1 * zoom,
  };
  if (durationMs > 0) cy.animate({ zoom, pan, duration: durationMs });
  else cy.viewport({ zoom, pan });
}

/** Brings a node to the middle of what is uncovered, and close enough to read. */
export function goTo(cy: Core, ref: string, durationMs = 200): void {
  const node = cy.getElementById(ref);
  if (node.empty()) return;
  const left = coveredLeft(cy);
  const zoom = Math.max(cy.zoom(), 0.8);
  const { x, y } = (node as ReturnType<Core['nodes']>).first().position();
  const pan = { x: (cy.width() + left) / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
  cy.animate({ zoom, pan, duration: durationMs });
}

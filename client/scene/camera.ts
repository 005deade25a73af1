import type { BoundingBox12, BoundingBoxWH, Core, Position } from 'cytoscape';
import type { Camera } from '../state/scene';

/** Room kept at each side for labels, and below for the toolbar, in pixels. */
const ROOM = { side: 40, top: 36, topUnderButtons: 62, bottom: 84 };
/** On a canvas narrower than this the status stands above the toolbar (global.css) and takes so much more; in a low window it stands at the top (phone.css). */
const NARROW = { width: 940, more: 48 };
/** A graph of one node is not blown up: closer only on a canvas with more room than so many square pixels, and within bounds. */
const CLOSEST = { usual: 1.25, most: 2.4, room: 700_000 };

/** Room at each side of a canvas that nothing lies over, as that of an answer: it says so by `data-bare`. */
const BARE = { left: 24, top: 16, side: 24, below: 40 };

const isBare = (cy: Core): boolean => cy.container()?.dataset['bare'] !== undefined;

/** How much of the canvas's left the panel beside it covers; null where none is open. It says so by `data-covers`. */
function coveredLeft(cy: Core): number | null {
  const panel = cy.container()?.closest('main')?.querySelector('[data-covers="left"]');
  return panel ? panel.getBoundingClientRect().width + ROOM.side : null;
}

function margins(cy: Core): { left: number; top: number; side: number; below: number } {
  if (isBare(cy)) return BARE;
  const isLow = window.matchMedia('(max-height: 520px)').matches;
  const below = ROOM.bottom + (cy.width() < NARROW.width && !isLow ? NARROW.more : 0);
  const covered = coveredLeft(cy);
  // Without the panel its button lies at the top.
  const top = isLow || covered === null ? ROOM.topUnderButtons : ROOM.top;
  return { left: covered ?? ROOM.side, top, side: ROOM.side, below };
}

/** The part of the canvas that nothing lies over, in pixels. */
export function roomOf(cy: Core): { left: number; top: number; width: number; height: number } {
  const { left, top, side, below } = margins(cy);
  const [width, height] = [cy.width() - left - side, cy.height() - top - below];
  return { left, top, width: Math.max(1, width), height: Math.max(1, height) };
}

/** Width over height of that part. */
export function aspectOf(cy: Core): number {
  const { width, height } = roomOf(cy);
  return width / height;
}

/** How close a canvas with that room may come to fit little in. */
const closestIn = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(CLOSEST.most, CLOSEST.usual * Math.sqrt(Math.max(1, (width * height) / CLOSEST.room)));

/** Where the canvas keeps the view that fitted everything in. */
const FITTED = '_fitted';

/** Whether everything was fitted in and has not been looked at otherwise since. */
export function isFitted(cy: Core): boolean {
  const fitted = cy.scratch(FITTED) as { zoom: number; pan: Position } | undefined;
  if (!fitted) return false;
  const { x, y } = cy.pan();
  return (
    Math.abs(fitted.zoom / cy.zoom() - 1) < 1e-6 && Math.hypot(fitted.pan.x - x, fitted.pan.y - y) < 0.01
  );
}

/**
 * Brings everything into the part of the canvas that nothing lies over.
 * @param around what "everything" will take up, where it is still on its way
 */
export function fitAll(cy: Core, durationMs = 0, around?: BoundingBox12 & BoundingBoxWH): void {
  if (cy.elements().empty()) return;
  const room = roomOf(cy);
  const box = around ?? cy.elements().boundingBox();
  const zoom = Math.min(closestIn(room), room.width / Math.max(1, box.w), room.height / Math.max(1, box.h));
  const pan = {
    x: room.left + (room.width - box.w * zoom) / 2 - box.x1 * zoom,
    y: room.top + (room.height - box.h * zoom) / 2 - box.y1 * zoom,
  };
  cy.scratch(FITTED, { zoom, pan });
  if (durationMs > 0) cy.animate({ zoom, pan, duration: durationMs });
  else cy.viewport({ zoom, pan });
}

/** Brings a node to the middle of what is uncovered, and close enough to read, once it is there and has a place. */
export function goTo(cy: Core, ref: string, durationMs = 200): void {
  const node = cy.getElementById(ref);
  if (node.empty()) {
    // It comes with the next scene that the canvas follows, if at all.
    cy.one('followed', () => cy.getElementById(ref).nonempty() && goTo(cy, ref, durationMs));
    return;
  }
  if (node.hasClass('homeless')) {
    // It has been sent for and will have a place in a moment.
    cy.one('placed', () => goTo(cy, ref, durationMs));
    return;
  }
  const { left } = margins(cy);
  const zoom = Math.max(cy.zoom(), 0.8);
  const { x, y } = (node as ReturnType<Core['nodes']>).first().position();
  const pan = { x: (cy.width() + left) / 2 - x * zoom, y: cy.height() / 2 - y * zoom };
  cy.animate({ zoom, pan, duration: durationMs });
}

/** Whether a node lies in the part of the canvas that nothing lies over. */
export function inSight(cy: Core, ref: string): boolean {
  const node = cy.$id(ref);
  if (node.empty() || !node.isNode()) return false;
  const { x, y } = node.renderedPosition();
  const { left, top, width, height } = roomOf(cy);
  return x > left && x < left + width && y > top && y < top + height;
}

/** Where the canvas is looked at from. */
export function cameraOf(cy: Core): Camera {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return {
    width: cy.width(),
    height: cy.height(),
    x: (cy.width() / 2 - pan.x) / zoom,
    y: (cy.height() / 2 - pan.y) / zoom,
    zoom,
  };
}

/** Looks from a camera: its place comes to the middle, and on a smaller canvas all that was seen is fitted in. */
export function lookFrom(cy: Core, { x, y, width, height, ...camera }: Camera): void {
  const share = Math.min(1, cy.width() / (width ?? cy.width()), cy.height() / (height ?? cy.height()));
  const zoom = camera.zoom * share;
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

import type { Core } from 'cytoscape';
import type { Note } from '../../model/note';
import type { Camera, Point } from '../state/scene';
import { boundsOf } from '../../layout/boxes';
import type { Positions } from '../../layout/types';
import { boxesOf, type NodeBox } from './boxes';
import { aspectOf, cameraOf, fitAll, goTo, inSight, lookFrom } from './camera';
import { pointAt } from './gestures';
import { whereIs } from './where';

/** What panels may ask of the canvas. */
export interface CanvasHandle {
  /** Gives the canvas the keys. */
  focus(): void;
  fit(): void;
  zoomBy(factor: number): void;
  centre(ref: string): void;
  /** Shows nodes at places that the scene does not know yet: a layout on its way. */
  preview(positions: Positions): void;
  /** Fits everything in that will stand at these places, while it is still on its way. */
  fitTo(positions: Positions): void;
  /** Width over height of what nothing lies over. */
  aspect(): number;
  /** Brings a node into sight where it is not; what is in sight stays where it is. */
  reveal(ref: string): void;
  /** Lifts an edge and its ends out, as the pointer does; null lets everything down again. */
  point(edge: string | null): void;
  /** Where something that a note may be pinned to is drawn now, in pixels from the canvas's corner; null: nowhere. */
  whereIs(place: Note['on']): Point | null;
  /** Calls the listener after each drawing of the canvas, until the answer is called. */
  onDrawn(listener: () => void): () => void;
  camera(): Camera;
  look(camera: Camera): void;
  /** What each drawn node takes up with its name, once a layout that fills the canvas so is fitted in. */
  boxes(filled: 'well' | 'badly'): Readonly<Record<string, NodeBox>>;
  /** The part of the plane that the canvas shows, by its upper left corner. */
  extent(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function preview(cy: Core, positions: Positions): void {
  cy.batch(() => {
    for (const [ref, { x, y }] of Object.entries(positions)) cy.getElementById(ref).position({ x, y });
  });
}

function fitTo(cy: Core, positions: Positions): void {
  const boxes = boxesOf(cy);
  const { x, y, width, height } = boundsOf(
    Object.entries(positions).flatMap(([ref, place]) => {
      const box = boxes[ref];
      return box ? [{ ...box, ...place }] : [];
    }),
  );
  fitAll(cy, 250, { x1: x, x2: x + width, y1: y, y2: y + height, w: width, h: height });
}

/** The canvas as panels see it; `drawn` gives the engine, or fails while there is none. */
export function handleOf(drawn: () => Core): CanvasHandle {
  return {
    focus: () => drawn().container()?.closest<HTMLElement>('[role="application"]')?.focus(),
    fit: () => fitAll(drawn(), 180),
    zoomBy: (factor) => {
      const cy = drawn();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    centre: (ref) => goTo(drawn(), ref),
    preview: (positions) => preview(drawn(), positions),
    fitTo: (positions) => fitTo(drawn(), positions),
    aspect: () => aspectOf(drawn()),
    reveal: (ref) => {
      if (!inSight(drawn(), ref)) goTo(drawn(), ref);
    },
    point: (edge) => pointAt(drawn(), edge),
    whereIs: (place) => whereIs(drawn(), place),
    onDrawn: (listener) => {
      const cy = drawn();
      cy.on('render', listener);
      return () => void cy.off('render', listener);
    },
    camera: () => cameraOf(drawn()),
    look: (camera) => lookFrom(drawn(), camera),
    boxes: (filled) => boxesOf(drawn(), filled),
    extent: () => {
      const { x1, y1, w, h } = drawn().extent();
      return { x: x1, y: y1, width: w, height: h };
    },
  };
}

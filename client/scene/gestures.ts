import type { Collection, Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { nothing, type Point, type Selection } from '../state/scene';
import { ofEdge, ofNode } from '../state/selection';
import { listenToDrags } from './drag';
import { listenToLasso } from './lasso';
import type { Places } from './place';

export interface Gestures {
  /** `add` when Ctrl or Cmd was held: the selection grows by it, or loses it. */
  onSelect(selection: Selection, add: boolean): void;
  onExpand(ref: string): void;
  /** A menu was called for what is there, at a place in pixels from the canvas's corner. */
  onMenu(what: Selection, at: Point): void;
  /** Nodes were dragged to these places. */
  onMove(positions: Places): void;
}

type Element = NodeSingular | EdgeSingular;

/** The node or edge under the pointer; null for the canvas itself. */
function elementOf(event: EventObject): Element | null {
  const target: unknown = event.target;
  return target === event.cy ? null : (target as Element);
}

const selectionOf = (element: Element | null): Selection => {
  if (!element) return nothing;
  return element.isNode() ? ofNode(element.id()) : ofEdge(element.id());
};

/** Whether Ctrl or Cmd was held. */
function joins({ originalEvent }: EventObject): boolean {
  const given = originalEvent as MouseEvent | undefined;
  return given !== undefined && (given.ctrlKey || given.metaKey);
}

/** A node with its neighbours, or an edge with its ends. */
function nearby(element: Element): Collection {
  const near = element.isNode() ? element.neighborhood() : element.connectedNodes();
  return near.union(element);
}

/** Under this many nodes everything stays in sight when the pointer rests on one. */
const FEW = 4;

function lift(cy: Core, element: Element): void {
  cy.batch(() => {
    element.addClass('over');
    if (cy.nodes().length >= FEW) cy.elements().difference(nearby(element)).addClass('away');
  });
  setCursor(cy, 'pointer');
}

/** Lifts an edge out for those who walk by keys; null lets everything down. */
export function pointAt(cy: Core, edge: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass('away over');
    if (edge === null) return;
    cy.$id(edge).addClass('over').connectedNodes().addClass('over');
  });
}

/** Click selects, double click expands, a drag moves, Shift and a drag lassoes, resting the pointer lifts the neighbourhood out. */
export function listen(cy: Core, gestures: Gestures): void {
  cy.on('tap', (event) => {
    const element = elementOf(event);
    const add = joins(event);
    if (element || !add) gestures.onSelect(selectionOf(element), add);
  });
  cy.on('dbltap', 'node', (event) => {
    const element = elementOf(event);
    if (element && !joins(event)) gestures.onExpand(element.id());
  });
  cy.on('cxttap taphold', (event) => {
    const { x, y } = event.renderedPosition;
    gestures.onMenu(selectionOf(elementOf(event)), { x, y });
  });
  // The browser's own menu would lie over ours.
  cy.container()?.addEventListener('contextmenu', (event) => event.preventDefault());
  listenToLasso(cy, (nodes, add) => gestures.onSelect({ nodes, edges: [] }, add));
  listenToDrags(cy, (positions) => gestures.onMove(positions));
  cy.on('mouseover', 'node, edge', (event) => {
    const element = elementOf(event);
    if (element) lift(cy, element);
  });
  cy.on('mouseout', 'node, edge', () => {
    cy.batch(() => cy.elements().removeClass('away over'));
    setCursor(cy, '');
  });
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}

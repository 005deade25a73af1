import type {
  Collection,
  CollectionReturnValue,
  Core,
  EdgeSingular,
  EventObject,
  NodeSingular,
} from 'cytoscape';
import { nothing, type Point, type Selection } from '../state/scene';
import { ofEdge, ofNode } from '../state/selection';
import { listenToDrags } from './drag';
import { doesWithLess } from './large';
import { listenToLasso } from './lasso';
import { write } from './lettering';
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

/** Lets the rest fade; of a large graph the neighbourhood is lifted out instead, which changes less. */
function lift(cy: Core, element: Element): void {
  const near = nearby(element);
  cy.batch(() => {
    element.addClass('over');
    if (doesWithLess(cy)) near.addClass('beside');
    else if (cy.nodes().length >= FEW) cy.elements().difference(near).addClass('away');
    write(cy, element as unknown as CollectionReturnValue);
  });
}

/** Lets everything down again. */
function letDown(cy: Core): void {
  const lifted = cy.elements('.away, .over, .beside');
  if (lifted.nonempty()) cy.batch(() => lifted.removeClass('away over beside'));
}

/** Lifts an edge out for those who walk by keys; null lets everything down. */
export function pointAt(cy: Core, edge: string | null): void {
  cy.batch(() => {
    letDown(cy);
    if (edge === null) return;
    const line = cy.$id(edge).addClass('over');
    line.connectedNodes().addClass('over');
    write(cy, line.union(line.connectedNodes()));
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
  listenToHover(cy);
}

/** How long the pointer rests before a large graph, which takes long to draw, lifts anything out, in ms. */
const REST_MS = 120;

function listenToHover(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('mouseover', 'node, edge', (event) => {
    const element = elementOf(event);
    if (!element) return;
    setCursor(cy, 'pointer');
    clearTimeout(timer);
    if (doesWithLess(cy)) timer = setTimeout(() => !cy.destroyed() && lift(cy, element), REST_MS);
    else lift(cy, element);
  });
  cy.on('mouseout', 'node, edge', () => {
    clearTimeout(timer);
    letDown(cy);
    setCursor(cy, '');
  });
}

function setCursor(cy: Core, cursor: string): void {
  const container = cy.container();
  if (container) container.style.cursor = cursor;
}

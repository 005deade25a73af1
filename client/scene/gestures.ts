import type { Collection, Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Selection } from '../state/scene';

export interface Gestures {
  onSelect(selection: Selection): void;
  onExpand(ref: string): void;
}

type Element = NodeSingular | EdgeSingular;

/** The node or edge under the pointer; null for the canvas itself. */
function elementOf(event: EventObject): Element | null {
  const target: unknown = event.target;
  return target === event.cy ? null : (target as Element);
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

/** Click selects, double click expands, resting the pointer lifts the neighbourhood out. */
export function listen(cy: Core, gestures: Gestures): void {
  cy.on('tap', (event) => {
    const element = elementOf(event);
    gestures.onSelect(element && { kind: element.isNode() ? 'node' : 'edge', ref: element.id() });
  });
  cy.on('dbltap', 'node', (event) => {
    const element = elementOf(event);
    if (element) gestures.onExpand(element.id());
  });
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

import type { Core, EventObject } from 'cytoscape';
import type { Selection } from '../state/scene';

export interface Gestures {
  onSelect(selection: Selection): void;
  onExpand(ref: string): void;
}

/** Click selects, double click expands, hovering lifts the neighbourhood out. */
export function listen(cy: Core, gestures: Gestures): void {
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) return gestures.onSelect(null);
    const kind = event.target.isNode() ? 'node' : 'edge';
    gestures.onSelect({ kind, ref: event.target.id() });
  });
  cy.on('dbltap', 'node', (event: EventObject) => gestures.onExpand(event.target.id()));
  cy.on('mouseover', 'node, edge', (event: EventObject) => {
    const near = event.target.isNode()
      ? event.target.closedNeighborhood()
      : event.target.union(event.target.connectedNodes());
    cy.batch(() => {
      event.target.addClass('over');
      if (cy.nodes().length > 3) cy.elements().difference(near).addClass('away');
    });
    setCursor(cy, 'pointer');
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

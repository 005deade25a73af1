import type { Core, NodeSingular, Position } from 'cytoscape';
import { placesOf, type Places } from './place';

/** Dragging one of several selected nodes takes the others along; `onMove` is told when they are let go. */
export function listenToDrags(cy: Core, onMove: (positions: Places) => void): void {
  let company: { readonly node: NodeSingular; readonly from: Position }[] = [];
  let start: Position = { x: 0, y: 0 };
  cy.on('grab', 'node', ({ target }: { readonly target: NodeSingular }) => {
    start = { ...target.position() };
    const others = target.hasClass('chosen') ? cy.nodes('.chosen').difference(target) : cy.collection();
    company = others.map((node) => ({
      node: node as NodeSingular,
      from: { ...(node as NodeSingular).position() },
    }));
  });
  cy.on('drag', 'node', ({ target }: { readonly target: NodeSingular }) => {
    const { x, y } = target.position();
    cy.batch(() => {
      for (const { node, from } of company)
        node.position({ x: from.x + x - start.x, y: from.y + y - start.y });
    });
  });
  cy.on('dragfree', 'node', ({ target }: { readonly target: NodeSingular }) => {
    onMove(placesOf(cy, [target.id(), ...company.map(({ node }) => node.id())]));
  });
}

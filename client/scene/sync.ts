import type { Core } from 'cytoscape';
import { bends } from '../../picture/appearance/bends';
import type { Palette } from '../../picture/appearance/palette';
import { visible, type Scene } from '../state/scene';
import { edgeElement, nodeElement } from './elements';
import { beside, layoutAll, layoutNew, spiral } from './layout';

/** Below this many newcomers at once the old nodes stay; a wholly new scene is laid out anew. */
function place(cy: Core, fresh: readonly string[], parent: string | null): void {
  const standing = cy.nodes().length - fresh.length;
  if (standing === 0) {
    layoutAll(cy);
    return;
  }
  const from = parent === null ? cy.collection() : cy.getElementById(parent);
  const box = cy
    .nodes()
    .filter((node) => !fresh.includes(node.id()))
    .boundingBox();
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  const places = from.nonempty()
    ? beside(from.position(), middle, fresh.length)
    : fresh.map((_, i) => ({ x: box.x2 + 90 + spiral(i).x, y: middle.y + spiral(i).y }));
  fresh.forEach((id, i) => {
    const position = places[i];
    if (position) cy.getElementById(id).position(position);
  });
  layoutNew(cy, new Set(fresh));
}

/** Makes the canvas show the scene: adds, updates and removes what differs; resolves nothing, moves only newcomers. */
export function sync(cy: Core, scene: Scene, palette: Palette): void {
  const { nodes, edges } = visible(scene);
  const bend = bends(edges);
  const wanted = new Set([...nodes, ...edges].map((item) => item.ref));
  const fresh = nodes.filter((node) => cy.getElementById(node.ref).empty()).map((node) => node.ref);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const definition of [
      ...nodes.map((node) => nodeElement(node, palette)),
      ...edges.map((edge) => edgeElement(edge, bend.get(edge.ref) ?? 0, palette)),
    ]) {
      const standing = cy.getElementById(String(definition.data.id));
      if (standing.nonempty()) standing.data(definition.data);
      else cy.add(definition);
    }
  });
  if (fresh.length > 0) place(cy, fresh, scene.parent);
  mark(cy, scene);
}

/** With more edges than this their labels would only cover each other; the pointer still shows each. */
const FEW = 10;

/** Shows what is selected, its ends and its neighbourhood. */
function mark(cy: Core, { selection }: Scene): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen near end');
    if (!selection) return;
    const chosen = cy.getElementById(selection.ref);
    chosen.addClass('chosen');
    if (selection.kind === 'edge') chosen.connectedNodes().addClass('end');
    else if (chosen.connectedEdges().length <= FEW) chosen.connectedEdges().addClass('near');
  });
}

import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import { captionSize } from '../../picture/appearance/lettering';
import { boxOf } from '../../picture/drawing/boxes';
import { nameOf, placeName, type PlacedName } from '../../picture/drawing/names';
import { createOccupied } from '../../picture/drawing/occupied';
import { doesWithLess } from './large';

/** Cytoscape's word for the side of a node on which a line of this anchor stands. */
const sides = { start: 'right', middle: 'center', end: 'left' } as const;

/** What moves a name. */
const properties = 'text-halign text-margin-x text-margin-y';

/** A node's name at a place, as Cytoscape says it: how far from the node's side and from its lower edge. */
function stand(node: NodeSingular, place: PlacedName): void {
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  const from = {
    start: place.x - x - width / 2,
    middle: 0,
    end: place.x + place.width - x + width / 2,
  }[place.anchor];
  node.style({
    'text-halign': sides[place.anchor],
    'text-margin-x': from,
    'text-margin-y': place.y - y - height / 2,
  });
}

/**
 * Lets names stand beside or above their nodes where another stands below already, by the rule that pictures follow; the
 * answer does so each time that it is called. Large graphs write their names below: there is more to draw than to
 * arrange.
 */
export function nameArranger(cy: Core): () => void {
  // Not kept by the nodes: each that is told something tells the whole graph.
  const aside = new Set<string>();
  const standBelow = (node: NodeSingular) => {
    if (aside.delete(node.id())) node.removeStyle(properties);
  };
  const standWhere = (node: NodeSingular, place: PlacedName) => {
    if (place.anchor === 'middle' && place.y > node.position().y) standBelow(node);
    else {
      aside.add(node.id());
      stand(node, place);
    }
  };
  return () => {
    if (doesWithLess(cy) && aside.size === 0) return;
    const drawn = cy.nodes().filter((node) => !node.hasClass('homeless')) as NodeCollection;
    cy.batch(() => {
      if (doesWithLess(cy)) drawn.forEach(standBelow);
      else arrange(drawn, captionSize(cy.zoom()), standWhere);
    });
  };
}

function arrange(
  drawn: NodeCollection,
  size: number,
  standWhere: (node: NodeSingular, place: PlacedName) => void,
): void {
  const occupied = createOccupied(size * 8);
  const bodies = drawn.map((node) => {
    const body = { ...node.position(), width: node.width(), height: node.height() };
    return { node, body, own: boxOf(body) };
  });
  for (const { own } of bodies) occupied.add(own);
  // The largest is looked for first, and has the most neighbours.
  for (const { node, body, own } of bodies.sort((a, b) => b.body.height - a.body.height)) {
    const name = nameOf(String(node.data('caption')), size, node.hasClass('group'));
    // So that two names side by side do not read as one.
    standWhere(node, placeName(body, own, { ...name, width: name.width + size / 2 }, occupied));
  }
}

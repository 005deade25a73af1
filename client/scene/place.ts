import type { Core, Position } from 'cytoscape';
import { fitAll } from './camera';
import { layoutAll, layoutNew, spiral } from './layout';

export type Places = Record<string, Position>;

/** Where nodes of the canvas stand, as plain data. */
export function placesOf(cy: Core, refs: Iterable<string>): Places {
  const places: Places = {};
  for (const ref of refs) places[ref] = { ...cy.getElementById(ref).position() };
  return places;
}

/** Places for `count` newcomers around their parent, on the side away from the middle of what stands. */
export function beside(parent: Position, middle: Position, count: number): Position[] {
  const away = Math.atan2(parent.y - middle.y, parent.x - middle.x);
  const spread = Math.min(Math.PI * 1.6, 0.5 * count);
  return Array.from({ length: count }, (_, i) => {
    const ring = 130 + 70 * Math.floor(i / 9);
    const angle = away + (count === 1 ? 0 : (i / (count - 1) - 0.5) * spread);
    return { x: parent.x + ring * Math.cos(angle), y: parent.y + ring * Math.sin(angle) };
  });
}

/** Places nodes that have none, and says where. Old nodes stay; a wholly new scene is laid out and fitted in. */
export function place(cy: Core, refs: readonly string[], parent: string | null): Places {
  if (cy.nodes().length === refs.length) {
    layoutAll(cy);
    fitAll(cy);
    return placesOf(cy, refs);
  }
  const fresh = new Set(refs);
  const box = cy
    .nodes()
    .filter((node) => !fresh.has(node.id()))
    .boundingBox();
  const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  const from = parent === null ? cy.collection() : cy.getElementById(parent);
  const places = from.nonempty()
    ? beside(from.position(), middle, refs.length)
    : refs.map((_, i) => ({ x: box.x2 + 90 + spiral(i).x, y: middle.y + spiral(i).y }));
  refs.forEach((ref, i) => {
    const position = places[i];
    if (position) cy.getElementById(ref).position(position);
  });
  layoutNew(cy, fresh);
  return placesOf(cy, refs);
}

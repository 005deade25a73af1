import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Note } from '../../model/note';
import type { Point } from '../state/scene';

/** A place of the graph in pixels from the canvas's corner. */
function seen(cy: Core, { x, y }: Point): Point {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** Where something that a note may be pinned to is drawn now; null where it is not drawn. */
export function whereIs(cy: Core, place: Note['on']): Point | null {
  if (place.kind === 'canvas') return seen(cy, place);
  const element = cy.getElementById(place.ref);
  if (element.empty()) return null;
  if (place.kind === 'edge') return seen(cy, (element as unknown as EdgeSingular).midpoint());
  const node = element as unknown as NodeSingular;
  const { x, y } = node.position();
  // At its right shoulder: the name stands below.
  return seen(cy, { x: x + node.width() / 2, y: y - node.height() / 2 });
}

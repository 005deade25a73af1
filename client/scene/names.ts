import type { Core } from 'cytoscape';

/** Up to so many nodes every name is written. */
const FEW = 200;
/** Room on the screen for one name, in square pixels, and names that are written in any case. */
const ROOM = 9000;
const LEAST = 40;
/** How long the zoom rests before names come and go, in ms. */
const REST_MS = 80;

/** How many names there is room for, given the graph's size in its own measure and the zoom. */
export function roomForNames(width: number, height: number, zoom: number): number {
  return Math.max(LEAST, Math.floor((width * height * zoom * zoom) / ROOM));
}

function thin(cy: Core): void {
  const nodes = cy.nodes();
  if (nodes.length <= FEW) {
    nodes.removeClass('unnamed');
    return;
  }
  const { w, h } = nodes.boundingBox({ includeLabels: false });
  const room = roomForNames(w, h, cy.zoom());
  const ranked = nodes.map((node) => ({ node, degree: node.degree(false), ref: node.id() }));
  ranked.sort((a, b) => b.degree - a.degree || (a.ref < b.ref ? -1 : 1));
  cy.batch(() => {
    ranked.forEach(({ node }, i) => {
      node.toggleClass('unnamed', i >= room);
    });
  });
}

/** In a large graph only the best connected are named from afar; the closer one comes, the more names there are. */
export function thinNames(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom add remove placed', () => {
    clearTimeout(timer);
    timer = setTimeout(() => thin(cy), REST_MS);
  });
  return () => clearTimeout(timer);
}

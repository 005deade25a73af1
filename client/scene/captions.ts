import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { captionSize, lettering, wrapAt } from '../../picture/appearance/lettering';

/** How long the zoom rests before names are set anew, in ms. */
const REST_MS = 60;
/** A change smaller than this is not worth drawing everything again. */
const WORTH = 0.08;

/** How a name is written in a size. */
const nodeName = (size: number): Record<string, unknown> => ({
  'font-size': size,
  'text-max-width': `${wrapAt(size)}px`,
});

/** Keeps names readable at any zoom: they grow in the graph as it gets smaller on the screen. */
export function keepReadable(cy: Core): void {
  let size = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = () => {
    const wanted = captionSize(cy.zoom());
    if (cy.destroyed() || Math.abs(wanted - size) < size * WORTH) return;
    size = wanted;
    cy.nodes().style(nodeName(wanted));
    cy.edges().style('font-size', wanted * lettering.edgeToNode);
  };
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(set, REST_MS);
  });
  cy.on('add', 'node, edge', (event) => {
    const element = event.target as NodeSingular | EdgeSingular;
    if (size === 0) return;
    if (element.isNode()) element.style(nodeName(size));
    else element.style('font-size', size * lettering.edgeToNode);
  });
}

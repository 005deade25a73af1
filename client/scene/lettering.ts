import type { CollectionReturnValue, Core } from 'cytoscape';
import { captionSize, lettering, SEEN } from '../../picture/appearance/lettering';
import { doesWithLess } from './large';

/** A change smaller than this is not worth drawing everything again. */
const WORTH = 0.08;
/** Where the canvas keeps the size at which names are written. */
const SIZE = '_nameSize';

/** Where only the best connected are named, names are as large as it takes to read them: up to this, in the graph's measure. */
const MOST = 160;

function wantedAt(cy: Core): number {
  const size = captionSize(cy.zoom());
  return doesWithLess(cy) ? Math.max(size, Math.min(MOST, SEEN / cy.zoom())) : size;
}

const sizeIn = (cy: Core): number => (cy.scratch(SIZE) as number | undefined) ?? wantedAt(cy);

/** What has words that can be read now: of edges only those that are pointed at or chosen. */
const worded = (cy: Core): CollectionReturnValue =>
  cy.nodes().not('.unnamed').union(cy.elements('.over, .chosen, .end, .near'));

/** Writes words in the size that suits the zoom: what gets words must be given to this. */
export function write(cy: Core, elements: CollectionReturnValue): void {
  const size = sizeIn(cy);
  elements.nodes().style('font-size', size);
  elements.edges().style('font-size', size * lettering.edgeToNode);
}

/** Makes words larger in the graph as it gets smaller on the screen, where that can be seen. */
export function suitZoom(cy: Core): void {
  const [wanted, size] = [wantedAt(cy), cy.scratch(SIZE) as number | undefined];
  if (size !== undefined && Math.abs(wanted - size) < size * WORTH) return;
  cy.scratch(SIZE, wanted);
  cy.batch(() => write(cy, worded(cy)));
}

import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import { doesWithLess } from './large';
import { suitZoom, write } from './lettering';
import { nameArranger } from './name-places';

/** Up to so many nodes every name is written. */
const FEW = 200;
/** Room on the screen for one name, in square pixels, and names that are written in any case. */
const ROOM = 9000;
const LEAST = 40;
/** How long the zoom rests before names come and go, in ms. */
const REST_MS = 120;

/** How many names there is room for, given the graph's size in its own measure and the zoom. */
export function roomForNames(width: number, height: number, zoom: number): number {
  return Math.max(LEAST, Math.floor((width * height * zoom * zoom) / ROOM));
}

/** Nodes with the best connected first. */
function ranked(cy: Core): NodeSingular[] {
  const all = cy.nodes().map((node) => ({ node, degree: node.degree(false), ref: node.id() }));
  all.sort((a, b) => b.degree - a.degree || (a.ref < b.ref ? -1 : 1));
  return all.map(({ node }) => node);
}

/** How far nodes spread, in the graph's own measure. */
function spread(nodes: readonly NodeSingular[]): { width: number; height: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const { x, y } = node.position();
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Gives and takes names so that there are as many as there is room for. */
function thin(cy: Core, nodes: readonly NodeSingular[]): void {
  const { width, height } = spread(nodes);
  const room = nodes.length <= FEW ? nodes.length : roomForNames(width, height, cy.zoom());
  const named = cy.collection();
  cy.batch(() => {
    nodes.forEach((node, i) => {
      const had = !node.hasClass('unnamed');
      if (i >= room) node.addClass('unnamed');
      else {
        node.removeClass('unnamed');
        if (!had) named.merge(node);
      }
    });
    write(cy, named);
  });
}

/**
 * Keeps names readable at any zoom. In a large graph only the best connected are named from afar; the closer one comes,
 * the more names there are.
 */
export function keepNames(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ranks: NodeSingular[] | null = null;
  let all = false;
  const arrange = nameArranger(cy);
  const rest = () => {
    // Names are arranged around nodes that stand.
    if (cy.nodes(':animated').nonempty()) {
      later();
      return;
    }
    if (all) {
      suitZoom(cy);
      thin(cy, (ranks ??= ranked(cy)));
    }
    all = false;
    arrange();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST_MS);
  };
  cy.on('add', 'node', (event) => {
    const node = event.target as NodeSingular & CollectionReturnValue;
    if (doesWithLess(cy)) node.addClass('unnamed');
    else write(cy, node);
  });
  cy.on('add remove', () => (ranks = null));
  cy.on('zoom add remove placed', () => {
    all = true;
    later();
  });
  cy.on('followed dragfree', () => {
    if (!doesWithLess(cy)) later();
  });
  return () => clearTimeout(timer);
}

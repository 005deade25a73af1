import type { Core } from 'cytoscape';
import type { Scheme } from '../../picture/appearance/palette';
import type { Shown } from '../../picture/appearance/shown';
import { canvasStyle } from './style';

/** With more nodes and edges than this the canvas does with less, so that it follows the hand. */
const LARGE = 900;

/** Whether there is so much that each change of all of it could be felt. */
export const isLarge = ({ nodes, edges }: Shown): boolean => nodes.length + edges.length > LARGE;

/** What Cytoscape's renderer may be told at any time, though only `cytoscape()` documents it. */
interface Renderer {
  textureOnViewport: boolean;
}

const LOOK = '_look';

interface Look {
  readonly scheme: Scheme;
  readonly large: boolean;
}

const lookOf = (cy: Core): Look | undefined => cy.scratch(LOOK) as Look | undefined;

/** Whether the canvas does with less now. */
export const doesWithLess = (cy: Core): boolean => lookOf(cy)?.large ?? false;

/**
 * Dresses the canvas in a colour scheme, for much or for little, where it is not already. While a large one is panned
 * or zoomed its last drawing is moved; it is drawn anew once the hand rests.
 */
export function dresser(cy: Core): (scheme: Scheme, large: boolean) => void {
  const { renderer } = cy as unknown as { readonly renderer: () => Renderer };
  return (scheme, large) => {
    const now = lookOf(cy);
    if (now?.scheme === scheme && now.large === large) return;
    cy.scratch(LOOK, { scheme, large });
    renderer.call(cy).textureOnViewport = large;
    cy.style(canvasStyle(scheme, large));
  };
}

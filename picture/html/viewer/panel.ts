import type { PageClaim, PageData, PageEdge } from '../page-data';
import { button, made } from './parts';

/** What stands beside the drawing: what it is, what was found, a node's edges, or an edge's evidence. */
export interface Panel {
  begin(): void;
  found(places: readonly number[], text: string): void;
  node(place: number): void;
  edge(place: number): void;
}

interface Ways {
  readonly toNode: (place: number) => void;
  readonly toEdge: (place: number) => void;
}

/** So many names are listed at most. */
const LISTED = 60;

function claimCard({ sentence: [before, quote, after], how, where, title }: PageClaim): HTMLElement {
  return made('article', [
    made('span', [how], 'soft'),
    made('blockquote', [before, made('mark', [quote]), after]),
    made('p', [where, document.createElement('br'), title], 'soft'),
  ]);
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param at the element whose content it is */
export function startPanel(at: HTMLElement, { nodes, edges }: PageData, ways: Ways): Panel {
  const name = (place: number): string => nodes[place]?.name ?? '';
  const told = ({ from, words, to }: PageEdge): string => `${name(from)} — ${words} — ${name(to)}`;
  const list = (buttons: readonly HTMLElement[]) =>
    made(
      'ul',
      buttons.map((one) => made('li', [one])),
    );
  const show = (...content: readonly HTMLElement[]) => {
    at.replaceChildren(...content);
    at.scrollTop = 0;
  };
  const nodeButtons = (places: readonly number[]) =>
    places.slice(0, LISTED).map((place) => button(name(place), () => ways.toNode(place)));
  return {
    begin: () =>
      show(
        made('h2', [`${counted(nodes.length, 'name')}, ${counted(edges.length, 'edge')}`]),
        made('p', ['Click an edge to read who says so. Drag to move, turn the wheel to zoom.'], 'soft'),
      ),
    found: (places, text) => {
      const words = places.length > 0 ? counted(places.length, 'name') : `Nothing is called “${text}” here.`;
      show(made('h2', [words]), list(nodeButtons(places)));
    },
    node: (place) => {
      const own = edges.flatMap((edge, i) => (edge.from === place || edge.to === place ? [i] : []));
      const buttons = own.map((i) => button(told(edges[i] as PageEdge), () => ways.toEdge(i)));
      const label = nodes[place]?.label ?? '';
      show(
        made('h2', [name(place)]),
        made('p', [`${label} · ${counted(own.length, 'edge')}`], 'soft'),
        list(buttons),
      );
    },
    edge: (place) => {
      const edge = edges[place];
      if (!edge) return;
      const { claims } = edge;
      const words =
        claims.length === 0 ? 'This file holds no sentence for it.' : counted(claims.length, 'claim');
      const ends = [...new Set([edge.from, edge.to])];
      show(
        made('h2', [told(edge)]),
        made('p', [words], 'soft'),
        ...claims.map(claimCard),
        list(nodeButtons(ends)),
      );
    },
  };
}

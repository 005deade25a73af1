import { edgeName, nodeName, type PageData } from '../page-data';

/** What of the drawing can be chosen. */
export interface Drawn {
  /** The shape of a node by its place. */
  node(place: number): SVGGraphicsElement | null;
  /** Lifts out what is chosen, and lets down what was. */
  choose(what: { readonly node: number } | { readonly edge: number } | null): void;
}

/** A line is thin, so a broad one that nobody sees lies with it to be clicked on. */
function withReach(line: SVGPathElement): SVGPathElement {
  const reach = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  reach.setAttribute('d', line.getAttribute('d') ?? '');
  reach.classList.add('reach');
  line.after(reach);
  return reach;
}

function pathOf(name: string): SVGPathElement | null {
  const found = document.getElementById(name);
  return found instanceof SVGPathElement ? found : null;
}

/** Makes shapes and lines answer to clicks. */
export function startDrawing(
  { nodes, edges }: PageData,
  onNode: (place: number) => void,
  onEdge: (place: number) => void,
): Drawn {
  const shapes = nodes.map((_, place) => pathOf(nodeName(place)));
  const reaches = edges.map((_, place) => {
    const line = pathOf(edgeName(place));
    return line && withReach(line);
  });
  shapes.forEach((shape, place) => {
    shape?.classList.add('node');
    shape?.addEventListener('click', () => onNode(place));
  });
  reaches.forEach((reach, place) => reach?.addEventListener('click', () => onEdge(place)));
  return {
    node: (place) => shapes[place] ?? null,
    choose: (what) => {
      for (const one of document.querySelectorAll('.chosen')) one.classList.remove('chosen');
      if (what === null) return;
      const one = 'node' in what ? shapes[what.node] : reaches[what.edge];
      one?.classList.add('chosen');
    },
  };
}

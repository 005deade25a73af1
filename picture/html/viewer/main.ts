import type { PageData } from '../page-data';
import { startCamera } from './camera';
import { startDrawing } from './drawn';
import { startPanel } from './panel';
import { part } from './parts';

/** A step of the zoom by button or key. */
const STEP = 1.4;

/** Letters alone, so that accents and capitals do not keep a name from being found. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

const data = JSON.parse(part('#data', HTMLScriptElement).textContent) as PageData;
const camera = startCamera(part('#view > svg', SVGSVGElement));

const toNode = (place: number): void => {
  panel.node(place);
  drawn.choose({ node: place });
};
const toEdge = (place: number): void => {
  panel.edge(place);
  drawn.choose({ edge: place });
};
const panel = startPanel(part('#panel', HTMLElement), data, {
  toEdge,
  toNode: (place) => {
    toNode(place);
    const shape = drawn.node(place);
    if (shape) camera.goTo(shape);
  },
});
const drawn = startDrawing(data, toNode, toEdge);

const search = part('#search', HTMLInputElement);
search.addEventListener('input', () => {
  const wanted = folded(search.value.trim());
  drawn.choose(null);
  if (wanted === '') {
    panel.begin();
    return;
  }
  const places = data.nodes.flatMap(({ name }, place) => (folded(name).includes(wanted) ? [place] : []));
  panel.found(places, search.value);
});
part('#nearer', HTMLButtonElement).addEventListener('click', () => camera.zoomBy(STEP));
part('#farther', HTMLButtonElement).addEventListener('click', () => camera.zoomBy(1 / STEP));
part('#fit', HTMLButtonElement).addEventListener('click', () => camera.fit());
panel.begin();

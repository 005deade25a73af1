import { EdgewiseError } from '../../model/problem';
import type { Scene } from '../../model/scene';
import type { View } from '../../model/view';
import { viewFromLink } from '../../model/view-link';
import { shownOf } from '../../picture/appearance/shown';
import type { Call, GraphStore } from '../graph/store';

type Asked = Pick<GraphStore, 'view' | 'views' | 'resolve'>;

/** What a view shows, where and how it shows it; what is no longer in the graph is left out. */
async function sceneOfView(store: Asked, view: View, call: Call): Promise<Omit<Scene, 'title'>> {
  const refs = view.nodes.map(({ ref }) => ref);
  const { nodes, edges } = await store.resolve({ nodes: refs, edges: view.edges }, call);
  const { hidden, filters, style, measures, notes } = view;
  const shown = shownOf({ nodes, edges, hidden, filters });
  const places = new Map(view.nodes.map((node) => [node.ref, node]));
  return {
    nodes: shown.nodes.map((node) => {
      const { x = 0, y = 0, caption } = places.get(node.ref) ?? {};
      return { ...node, ...(caption === undefined ? {} : { caption }), x, y };
    }),
    edges: [...shown.edges],
    ...(style.length === 0 ? {} : { style, measures }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** @throws EdgewiseError `not-found` that says which views there are */
export async function sceneOfSaved(store: Asked, name: string, call: Call): Promise<Scene> {
  const saved = await store.view(name, call);
  if (saved) return { ...(await sceneOfView(store, saved.view, call)), title: name };
  const names = (await store.views(call)).map((one) => `"${one.name}"`);
  throw new EdgewiseError(
    'not-found',
    `There is no saved view called "${name}".`,
    names.length === 0 ? 'No view is saved yet.' : `There are: ${names.slice(0, 20).join(', ')}.`,
  );
}

/**
 * The scene of a view's link, or of what stands behind `#view=` in it.
 * @throws EdgewiseError `bad-request` where the link was cut off, `not-found` where it is of another graph
 */
export async function sceneOfLink(store: Asked, link: string, call: Call): Promise<Scene> {
  const scene = await sceneOfView(store, await viewFromLink(link.replace(/^.*#view=/s, '')), call);
  if (scene.nodes.length > 0) return scene;
  throw new EdgewiseError(
    'not-found',
    'The graph has nothing of what the link shows.',
    'It was made of another graph: set EDGEWISE_DATA or NEO4J_URI to that one.',
  );
}

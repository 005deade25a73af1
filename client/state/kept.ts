import { z } from 'zod';
import type { SavedView, ViewSummary } from '../../model/api/views';
import { view as viewSchema, type View } from '../../model/view';

/** Where the browser keeps things, by the page's address: window.localStorage, or a map in tests. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const SCENE = 'edgewise:scene';
const VIEWS = 'edgewise:views';

const shelf = z.record(z.string(), z.object({ savedAt: z.string(), view: viewSchema }));
type Shelf = z.infer<typeof shelf>;

/** What a key holds, or null where it holds nothing that this version can read. */
function read<T>(keep: Keep, key: string, schema: z.ZodType<T>): T | null {
  const text = keep.getItem(key);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    // Written by another version, or by hand: nothing that could be shown, and nothing to be done about it.
    return null;
  }
}

/** The picture that was on the canvas when the page was last open, or null. */
export const keptScene = (keep: Keep): View | null => read(keep, SCENE, viewSchema);

/** Keeps the picture for the next visit; null: there is none to keep. Throws where the browser has no room. */
export function keepScene(keep: Keep, view: View | null): void {
  if (view) keep.setItem(SCENE, JSON.stringify(view));
  else keep.removeItem(SCENE);
}

const shelved = (keep: Keep): Shelf => read(keep, VIEWS, shelf) ?? {};

const summary = (name: string, { savedAt, view }: Shelf[string]): ViewSummary => ({
  name,
  savedAt,
  nodes: view.nodes.length,
  edges: view.edges.length,
});

/** Views that the browser keeps, for graphs that are not Edgewise's own: newest first. */
export const browserViews = (keep: Keep) => ({
  list: (): ViewSummary[] =>
    Object.entries(shelved(keep))
      .map(([name, saved]) => summary(name, saved))
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
  open: (name: string): SavedView | null => {
    const kept = shelved(keep);
    const saved = Object.hasOwn(kept, name) ? kept[name] : undefined;
    return saved ? { name, ...saved } : null;
  },
  save: (name: string, view: View, savedAt: string): ViewSummary => {
    const saved = { savedAt, view };
    keep.setItem(VIEWS, JSON.stringify({ ...shelved(keep), [name]: saved }));
    return summary(name, saved);
  },
  remove: (name: string): void => {
    const rest = Object.entries(shelved(keep)).filter(([other]) => other !== name);
    keep.setItem(VIEWS, JSON.stringify(Object.fromEntries(rest)));
  },
});

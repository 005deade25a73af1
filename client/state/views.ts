import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, ViewSummary } from '../../model/api/views';
import { EdgewiseError } from '../../model/problem';
import { fetchStore } from '../api/calls';
import { deleteView, fetchView, fetchViews, saveView } from '../api/views';
import type { Explorer } from './explorer';
import { browserViews } from './kept';
import { viewOf } from './viewing';

/** Saved views: in the store of Edgewise's own graph, in the browser for any other. */
export interface Views {
  /** Newest first; undefined until they are known. */
  readonly list: readonly ViewSummary[] | undefined;
  readonly error: Error | null;
  readonly inBrowser: boolean;
  /** Rejects where there is no such view. */
  readonly open: (name: string, signal: AbortSignal) => Promise<SavedView>;
  /** Saves the scene as it is; resolves with whether that went well: what went wrong is told. */
  readonly save: (name: string) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
}

const KEY = ['views'];

function fromBrowser(name: string): SavedView {
  const saved = browserViews(window.localStorage).open(name);
  if (saved) return saved;
  throw new EdgewiseError('not-found', `There is no view "${name}" in this browser.`);
}

export function useViews({ scene, told, dispatch }: Explorer): Views {
  const client = useQueryClient();
  const store = useQuery({ queryKey: ['store'], queryFn: ({ signal }) => fetchStore(signal) });
  const own = store.data?.own;
  const { data, error } = useQuery({
    queryKey: [...KEY, own],
    queryFn: ({ signal }) => (own ? fetchViews(signal) : browserViews(window.localStorage).list()),
    enabled: own !== undefined,
  });
  const after = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = await told(() => work().then(() => true));
    await client.invalidateQueries({ queryKey: KEY });
    return done === true;
  };
  const shelf = browserViews(window.localStorage);
  // In a promise, so that a browser without room fails as the store would.
  const keep = (name: string) =>
    Promise.resolve().then(() => shelf.save(name, viewOf(scene), new Date().toISOString()));
  const drop = (name: string) => Promise.resolve().then(() => shelf.remove(name));
  return {
    list: data,
    error: error ?? store.error,
    inBrowser: own === false,
    open: (name, signal) => (own ? fetchView(name, signal) : Promise.resolve(name).then(fromBrowser)),
    save: async (name) => {
      const done = await after(() => (own ? saveView(name, viewOf(scene)) : keep(name)));
      if (done) dispatch({ do: 'keep', view: name });
      return done;
    },
    remove: async (name) => {
      await after(() => (own ? deleteView(name) : drop(name)));
    },
  };
}

import { useCallback, useEffect } from 'react';
import { viewFromLink, viewToLink } from '../../model/view-link';
import type { Explorer } from './explorer';
import { keptScene } from './kept';
import type { Scene } from './scene';
import { viewOf } from './viewing';

/** The view that an address asks for, or null. */
const linkIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('view');

/** The address that opens this picture on another machine. */
export async function linkTo(scene: Scene): Promise<string> {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#view=${await viewToLink(viewOf(scene))}`;
}

/** Once opened it is a picture like any other: loading the page again must not undo what was done since. */
const forgetLink = () => window.history.replaceState(null, '', window.location.pathname);

/** Opens what the address or else the last visit asks for; resolves with whether there was anything to show. */
export function useOpening({ open, fail, tell }: Explorer): () => Promise<boolean> {
  const openLink = useCallback(
    async (link: string) => {
      const view = await viewFromLink(link).catch(fail);
      forgetLink();
      return view !== undefined && (await open(view, 'Open a link')) === true;
    },
    [fail, open],
  );
  useEffect(() => {
    const follow = () => {
      const link = linkIn(window.location.hash);
      if (link !== null) void openLink(link);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [openLink]);
  return useCallback(async () => {
    const link = linkIn(window.location.hash);
    if (link !== null) return openLink(link);
    const view = keptScene(window.localStorage);
    if (!view) return false;
    const shown = await open(view, 'Go on');
    if (shown === false)
      tell('The picture of your last visit is of another graph; this is an overview of this one.');
    return shown === true;
  }, [openLink, open, tell]);
}

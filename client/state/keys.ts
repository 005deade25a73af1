import type { RefObject } from 'react';
import type { CanvasHandle } from '../scene/handle';
import type { Explorer } from './explorer';
import type { Parts } from './parts';
import { goToRegion } from './regions';
import { nothing } from './scene';
import { everything, inverse, neighbourhood } from './selection';
import { useShortcuts } from './shortcuts';

interface Around {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Leaves what is open in front of the selection; false where nothing was. */
  readonly leave: () => boolean;
  readonly parts: Pick<Parts, 'openHelp' | 'toggleTable' | 'toggleReview'>;
}

/** The keys of the explorer, wherever no text is being written. */
export function useKeys({ scene, dispatch }: Explorer, { canvas, search, leave, parts }: Around): void {
  const { nodes, edges } = scene.selection;
  const remove = () => dispatch({ do: 'remove', nodes, edges });
  const held = nodes.length > 0 && nodes.every((ref) => scene.pinned.includes(ref));
  const redo = () => dispatch({ do: 'redo' });
  useShortcuts({
    '/': () => search.current?.focus(),
    '?': parts.openHelp,
    t: parts.toggleTable,
    r: parts.toggleReview,
    F6: () => goToRegion(1),
    'shift+F6': () => goToRegion(-1),
    f: () => canvas.current?.fit(),
    h: () => dispatch({ do: 'hide', what: scene.selection }),
    i: () => nodes.length > 0 && dispatch({ do: 'isolate', nodes }),
    p: () => dispatch({ do: held ? 'unpin' : 'pin', nodes }),
    n: () => dispatch({ do: 'select', selection: neighbourhood(scene) }),
    Delete: remove,
    Backspace: remove,
    Escape: () => {
      if (!leave()) dispatch({ do: 'select', selection: nothing });
    },
    'mod+a': () => dispatch({ do: 'select', selection: everything(scene) }),
    'mod+i': () => dispatch({ do: 'select', selection: inverse(scene) }),
    'mod+z': () => dispatch({ do: 'undo' }),
    'mod+shift+z': redo,
    'mod+y': redo,
  });
}

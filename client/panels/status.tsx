import { Button } from '@mantine/core';
import type { HistoryAction } from '../state/history';
import type { Scene } from '../state/scene';
import { drawn } from '../state/drawn';
import { isNothing } from '../state/selection';
import { visible } from '../state/visible';
import { counted } from './dates';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
}

/** How much is on the canvas, how much is hidden by what, and the way to see it again. */
export function Status({ scene, dispatch }: Props) {
  const shown = visible(scene);
  const all = Object.keys(scene.nodes).length + Object.keys(scene.edges).length;
  const gone = all - shown.nodes.length - shown.edges.length;
  // What the filters alone would hide: the rest is hidden by hand, with the edges that hang on it.
  const unhidden = visible({ ...scene, hidden: { nodes: [], edges: [] } });
  const filtered = all - unhidden.nodes.length - unhidden.edges.length;
  const few = drawn(scene);
  return (
    <div className="card status soft nums" role="status">
      {counted(shown.nodes.length, 'node')} · {counted(shown.edges.length, 'edge')}
      {few !== shown &&
        ` · the best connected ${few.nodes.length} nodes and ${few.edges.length} edges are drawn: filter to see others`}
      {filtered > 0 && ` · ${filtered} hidden by filters`}
      {!isNothing(scene.hidden) && (
        <>
          {` · ${gone - filtered} hidden by hand`}
          <Button size="compact-xs" variant="light" ml={8} onClick={() => dispatch({ do: 'unhide' })}>
            Show all
          </Button>
        </>
      )}
    </div>
  );
}

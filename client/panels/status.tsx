import { Button } from '@mantine/core';
import type { HistoryAction } from '../state/history';
import { nothing, type Scene } from '../state/scene';
import { drawn } from '../state/drawn';
import { isBundle, isGroup } from '../../picture/appearance/stand-in';
import { isNothing } from '../state/selection';
import { visible } from '../state/visible';
import { counted } from './dates';

interface Props {
  readonly scene: Scene;
  readonly dispatch: (action: HistoryAction) => void;
}

/** How much is on the canvas, what stands in for what, how much is hidden by what, and the way to see it again. */
export function Status({ scene, dispatch }: Props) {
  const shown = visible(scene);
  const all = Object.keys(scene.nodes).length + Object.keys(scene.edges).length;
  const gone = all - shown.nodes.length - shown.edges.length;
  // What the filters alone would hide: the rest is hidden by hand, with the edges that hang on it.
  const unhidden = visible({ ...scene, hidden: nothing });
  const filtered = all - unhidden.nodes.length - unhidden.edges.length;
  return (
    <div className="card status soft nums" role="status">
      {counted(shown.nodes.length, 'node')} · {counted(shown.edges.length, 'edge')}
      {drawn(scene) !== shown && <Grouped scene={scene} dispatch={dispatch} />}
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

/** How many nodes groups stand in for, and how many edges there is no room for. */
function Grouped({ scene, dispatch }: Props) {
  if (scene.groups.of === null) return ' · looking for groups …';
  const { nodes, edges } = drawn(scene);
  const groups = nodes.filter(({ ref }) => isGroup(ref));
  const inGroups = groups.reduce((sum, { properties }) => sum + Number(properties['members']), 0);
  const lines = edges.filter((edge) => !isBundle(edge)).length;
  return (
    <>
      {groups.length > 0 &&
        ` · ${counted(groups.length, 'group')} ${groups.length === 1 ? 'stands' : 'stand'} in for ${counted(inGroups, 'node')}; a double click opens one`}
      {groups.length === 0 && ` · the best evidenced ${counted(lines, 'edge')} are drawn`}
      {scene.groups.open.length > 0 && (
        <Button size="compact-xs" variant="light" ml={8} onClick={() => dispatch({ do: 'close-groups' })}>
          Close {scene.groups.open.length === 1 ? 'the open group' : 'open groups'}
        </Button>
      )}
    </>
  );
}

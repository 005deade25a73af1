import type { Shown } from '../../picture/appearance/shown';
import { folded } from './groups/fold';
import type { Groups } from './groups/groups';
import type { Scene } from './scene';
import { visible } from './visible';

/** The most that is drawn: above, the canvas would no longer follow the hand (docs/bench.md), and groups stand in. */
export const MOST = { nodes: 2000, edges: 6000 };

/** Up to so many selected nodes are drawn by themselves, whatever group they belong to. */
const FEW = 25;

/** Whether there is too much to draw each node and edge. */
export function isTooMuch(scene: Scene): boolean {
  const { nodes, edges } = visible(scene);
  return nodes.length > MOST.nodes || edges.length > MOST.edges;
}

/** Whether groups are needed and not worked out yet. */
export const lacksGroups = (scene: Scene): boolean => scene.groups.of === null && isTooMuch(scene);

/** Nodes that leave their group: pinned ones, and a selection that is small, with the ends of its edges. */
function aloneIn({ selection, pinned, edges }: Scene): string[] {
  const ends = selection.edges.flatMap((ref) => {
    const edge = edges[ref];
    return edge ? [edge.from, edge.to] : [];
  });
  const chosen = [...selection.nodes, ...ends];
  return [...pinned, ...(chosen.length <= FEW ? chosen : [])].sort();
}

interface Answer {
  readonly groups: Groups;
  readonly alone: string;
  readonly shown: Shown;
}

const answers = new WeakMap<Shown, Answer>();

/** What of a scene is drawn: all that can be seen, or groups that stand in for too much. The same as long as it is. */
export function drawn(scene: Scene): Shown {
  const seen = visible(scene);
  if (!isTooMuch(scene)) return seen;
  const alone = aloneIn(scene);
  const known = answers.get(seen);
  const key = alone.join('\n');
  if (known?.groups === scene.groups && known.alone === key) return known.shown;
  const shown = folded(seen, scene.groups, new Set(alone), MOST);
  answers.set(seen, { groups: scene.groups, alone: key, shown });
  return shown;
}

/** Refs of what is drawn and has no place yet. */
export const homeless = (scene: Scene): string[] =>
  drawn(scene)
    .nodes.map(({ ref }) => ref)
    .filter((ref) => !(ref in scene.positions));

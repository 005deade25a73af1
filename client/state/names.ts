import { readableType } from '../../model/ontology/relationship-types';
import type { Note } from '../../model/note';
import type { SceneAction } from './reduce';
import type { Chip, Scene, Selection } from './scene';

const captionOf = (scene: Scene, ref: string): string => scene.nodes[ref]?.caption ?? ref;

/** "Shinzo Abe", or "3 nodes". */
function nodesIn(scene: Scene, refs: readonly string[]): string {
  const [only] = refs;
  if (only !== undefined && refs.length === 1) return captionOf(scene, only);
  return `${refs.length} nodes`;
}

/** "Shinzo Abe", "3 nodes", "2 edges", "3 nodes and an edge". */
function things(scene: Scene, { nodes, edges }: Selection): string {
  const lines = edges.length === 1 ? 'an edge' : `${edges.length} edges`;
  if (edges.length === 0) return nodesIn(scene, nodes);
  return nodes.length === 0 ? lines : `${nodesIn(scene, nodes)} and ${lines}`;
}

const readable = ({ kind, name }: Chip): string =>
  kind === 'type' ? readableType(name) : name.replaceAll('-', ' ');

type Added = Extract<SceneAction, { do: 'add' }>;

function addition(scene: Scene, { name, parent, subgraph, select }: Added): string {
  if (name !== undefined) return name;
  if (parent !== undefined) return `Expand ${captionOf(scene, parent)}`;
  const brought = subgraph.nodes.find(({ ref }) => ref === select?.nodes[0]);
  return brought
    ? `Bring ${brought.caption}`
    : `Add ${nodesIn(
        scene,
        subgraph.nodes.map(({ ref }) => ref),
      )}`;
}

function noteWords({ notes }: Scene, { id, text }: Note): string {
  const known = notes.find((note) => note.id === id);
  if (!known) return 'Add a note';
  return known.text === text ? 'Move a note' : 'Edit a note';
}

/** What the history calls an action, given the scene before it. */
export function nameOf(scene: Scene, action: SceneAction): string {
  switch (action.do) {
    case 'show':
      return 'Show the overview';
    case 'add':
      return addition(scene, action);
    case 'collapse':
      return `Collapse ${captionOf(scene, action.ref)}`;
    case 'remove':
      return `Remove ${things(scene, { nodes: action.nodes, edges: action.edges ?? [] })}`;
    case 'hide':
      return `Hide ${things(scene, action.what)}`;
    case 'isolate':
      return `Isolate ${nodesIn(scene, action.nodes)}`;
    case 'unhide':
      return 'Show what was hidden';
    case 'pin':
      return `Pin ${nodesIn(scene, action.nodes)}`;
    case 'unpin':
      return `Unpin ${nodesIn(scene, action.nodes)}`;
    case 'move':
      return action.name ?? `Move ${nodesIn(scene, Object.keys(action.positions))}`;
    case 'toggle': {
      const off = scene.filters.off.includes(`${action.chip.kind}:${action.chip.name}`);
      return `${off ? 'Show' : 'Filter out'} ${readable(action.chip)}`;
    }
    case 'filter':
      return 'Filter';
    case 'style':
      return action.name ?? 'Style';
    case 'note':
      return noteWords(scene, action.note);
    case 'open':
      return action.name;
    case 'drop-note':
      return 'Remove a note';
    case 'open-group':
      return `Open the group of ${captionOf(scene, action.first)}`;
    case 'close-groups':
      return 'Close the groups';
    case 'follow':
    case 'select':
    case 'settle':
    case 'look':
    case 'measure':
    case 'group':
    case 'keep':
      return '';
  }
}

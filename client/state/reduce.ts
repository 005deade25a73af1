import { reduceContents, type ContentAction } from './contents';
import { reduceGroups, type GroupAction } from './groups/reduce-groups';
import { reduceNotes, type NoteAction } from './notes';
import { reduceFilters, type FilterAction } from './filtering';
import { reducePlaces, type PlaceAction } from './places';
import { reducePruning, type PruneAction } from './pruning';
import type { Scene } from './scene';
import { reduceSelection, type SelectAction } from './selection';
import { reduceStyle, type StyleAction } from './styling';
import { reduceOpening, type KeepAction, type OpenAction } from './viewing';

/** Everything that can happen to a scene. */
export type SceneAction = (
  | ContentAction
  | SelectAction
  | PruneAction
  | PlaceAction
  | FilterAction
  | StyleAction
  | NoteAction
  | OpenAction
  | KeepAction
  | GroupAction
) & {
  /** Actions that follow each other with the same gesture are one step of the history: a drag, a slider. */
  readonly gesture?: string;
};

/** The scene after an action; the same scene, unchanged, where there was nothing to do. Pure. */
export function reduce(scene: Scene, action: SceneAction): Scene {
  switch (action.do) {
    case 'show':
    case 'add':
    case 'follow':
    case 'collapse':
    case 'remove':
      return reduceContents(scene, action);
    case 'select':
      return reduceSelection(scene, action);
    case 'hide':
    case 'isolate':
    case 'unhide':
    case 'pin':
    case 'unpin':
      return reducePruning(scene, action);
    case 'move':
    case 'settle':
    case 'look':
      return reducePlaces(scene, action);
    case 'toggle':
    case 'filter':
      return reduceFilters(scene, action);
    case 'style':
    case 'measure':
      return reduceStyle(scene, action);
    case 'open':
      return reduceOpening(action);
    case 'keep':
      return { ...scene, view: action.view };
    case 'note':
    case 'drop-note':
      return reduceNotes(scene, action);
    case 'group':
    case 'open-group':
    case 'close-groups':
      return reduceGroups(scene, action);
  }
}

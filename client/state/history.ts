import { nameOf } from './names';
import { reduce, type SceneAction } from './reduce';
import type { Scene } from './scene';

/** How many steps can be taken back. */
export const STEPS = 100;

/** A change of the scene, and the scene on its other side: before it in the past, after it in the future. */
export interface Step {
  readonly name: string;
  readonly kind: SceneAction['do'];
  readonly gesture: string | null;
  readonly scene: Scene;
}

/** The scene now, what led to it (oldest first), and what was taken back (nearest first). */
export interface History {
  readonly past: readonly Step[];
  readonly scene: Scene;
  readonly future: readonly Step[];
}

export type HistoryAction =
  | SceneAction
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  /** As many steps forth, or back where negative. */
  | { readonly do: 'jump'; readonly by: number };

export const begun = (scene: Scene): History => ({ past: [], scene, future: [] });

/** Looking, measuring and keeping change nothing, and the canvas's own answer belongs to the step before it. */
const unrecorded: ReadonlySet<SceneAction['do']> = new Set([
  'select',
  'settle',
  'look',
  'measure',
  'group',
  'keep',
]);

/** What comes onto a canvas on which nothing was yet is where the history begins. */
function isRecorded(scene: Scene, action: SceneAction): boolean {
  if (action.do === 'show') return !scene.untouched;
  if (action.do === 'open') return Object.keys(scene.nodes).length > 0;
  return !unrecorded.has(action.do);
}

function changed(history: History, action: SceneAction, most: number): History {
  const scene = reduce(history.scene, action);
  if (scene === history.scene) return history;
  if (!isRecorded(history.scene, action)) return { ...history, scene };
  const gesture = action.gesture ?? null;
  const last = history.past.at(-1);
  const goesOn = gesture !== null && last?.gesture === gesture && history.future.length === 0;
  if (goesOn) return { ...history, scene };
  const step = { name: nameOf(history.scene, action), kind: action.do, gesture, scene: history.scene };
  return { past: [...history.past, step].slice(-most), scene, future: [] };
}

/** Steps that bring a camera of their own; all others leave the eye where it is. */
const looking: ReadonlySet<SceneAction['do']> = new Set(['show', 'open']);

/** Groups that were worked out since serve before as well. */
const grouped = (now: Scene, then: Scene): Scene =>
  then.groups.of === null && now.groups.of !== null
    ? { ...then, groups: { ...then.groups, of: now.groups.of } }
    : then;

const towards = (now: Scene, { kind, scene }: Step): Scene =>
  looking.has(kind) ? scene : { ...grouped(now, scene), camera: now.camera };

function undone({ past, scene, future }: History): History {
  const step = past.at(-1);
  if (!step) return { past, scene, future };
  return { past: past.slice(0, -1), scene: towards(scene, step), future: [{ ...step, scene }, ...future] };
}

function redone({ past, scene, future }: History): History {
  const [step, ...rest] = future;
  if (!step) return { past, scene, future };
  return { past: [...past, { ...step, scene }], scene: towards(scene, step), future: rest };
}

/** What is no more in the graph is in no step of the history either. */
function corrected(
  { past, scene, future }: History,
  action: Extract<SceneAction, { do: 'follow' }>,
): History {
  const quiet = { ...action, select: undefined };
  const follow = (step: Step): Step => ({ ...step, scene: reduce(step.scene, quiet) });
  return { past: past.map(follow), scene: reduce(scene, action), future: future.map(follow) };
}

/** The history after an action. A change ends what could be redone; looking and selecting do not. Pure. */
export function reduceHistory(history: History, action: HistoryAction, most = STEPS): History {
  if (action.do === 'undo') return undone(history);
  if (action.do === 'redo') return redone(history);
  if (action.do === 'follow') return corrected(history, action);
  if (action.do !== 'jump') return changed(history, action, most);
  const move = action.by < 0 ? undone : redone;
  return Array.from({ length: Math.abs(action.by) }).reduce<History>(move, history);
}

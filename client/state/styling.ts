import type { StyleRule } from '../../model/style-rules';
import type { Scene } from './scene';

export type StyleAction =
  /** All rules anew; `name` is what the history calls it: "Size by degree". */
  | { readonly do: 'style'; readonly rules: readonly StyleRule[]; readonly name?: string }
  /** The values of a measure by ref, in place of those it had. */
  | { readonly do: 'measure'; readonly name: string; readonly values: Readonly<Record<string, number>> };

export function reduceStyle(scene: Scene, action: StyleAction): Scene {
  if (action.do === 'measure')
    return { ...scene, measures: { ...scene.measures, [action.name]: action.values } };
  if (action.rules.length === 0 && scene.style.length === 0) return scene;
  return { ...scene, style: action.rules, untouched: false };
}

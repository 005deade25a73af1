import type { Filters } from '../../model/filters';
import type { Chip, Scene } from './scene';

export type FilterAction =
  { readonly do: 'toggle'; readonly chip: Chip } | { readonly do: 'filter'; readonly filters: Filters };

/** How filters name a chip. */
export const chipKey = ({ kind, name }: Chip): string => `${kind}:${name}`;

export function reduceFilters(scene: Scene, action: FilterAction): Scene {
  if (action.do === 'filter') return { ...scene, filters: action.filters };
  const key = chipKey(action.chip);
  const { off } = scene.filters;
  const next = off.includes(key) ? off.filter((other) => other !== key) : [...off, key];
  return { ...scene, filters: { ...scene.filters, off: next } };
}

import type { MeasureName } from '../../layout/measure-words';
import type { Scene } from './scene';

/** A name, or a group, that stands out by a measure. */
export interface Leader {
  readonly key: string;
  readonly words: string;
  /** What is selected by it. */
  readonly refs: readonly string[];
}

/** How many are told of a measure. */
const LISTED = 5;

type Values = Readonly<Record<string, number>>;

/** Highest first; equals in the order of their refs. */
function ranked(refs: readonly string[], values: Values): string[] {
  const at = (ref: string): number => values[ref] ?? 0;
  return [...refs].sort((a, b) => at(b) - at(a) || (a < b ? -1 : 1));
}

/** Groups of two and more, the largest first, each named by its best connected member. */
function groupsIn(values: Values, { nodes, measures }: Pick<Scene, 'nodes' | 'measures'>): Leader[] {
  const groups = new Map<number, string[]>();
  for (const [ref, group] of Object.entries(values))
    if (ref in nodes) groups.set(group, [...(groups.get(group) ?? []), ref]);
  const several = [...groups].filter(([, refs]) => refs.length > 1);
  return several
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([group, refs]) => {
      const [first = ''] = ranked(refs, measures['degree'] ?? {});
      const others = refs.length === 2 ? 'another' : `${refs.length - 1} others`;
      return { key: `group ${group}`, words: `${nodes[first]?.caption ?? first} and ${others}`, refs };
    });
}

/** Who stands out by a measure: names with their value, or of communities the largest groups. */
export function leadersOf(
  name: MeasureName,
  values: Values,
  scene: Pick<Scene, 'nodes' | 'measures'>,
): Leader[] {
  if (name === 'community') return groupsIn(values, scene).slice(0, LISTED);
  const written = (value: number): string =>
    name === 'degree' ? String(value) : `${Math.round(100 * value)} %`;
  const refs = Object.keys(values).filter((ref) => ref in scene.nodes && (values[ref] ?? 0) > 0);
  return ranked(refs, values)
    .slice(0, LISTED)
    .map((ref) => ({
      key: ref,
      words: `${scene.nodes[ref]?.caption ?? ref} · ${written(values[ref] ?? 0)}`,
      refs: [ref],
    }));
}

import { readableType } from '../../model/ontology/relationship-types';
import { labelOf } from '../../model/scene';
import type { StyleRule } from '../../model/style-rules';
import { palettes } from '../../picture/appearance/palette';
import { propertyNames } from './property-names';
import type { Scene } from './scene';

export type Sets = StyleRule['sets'];

/** What can be set of nodes, and of edges. */
export const channels: Readonly<Record<StyleRule['on'], readonly Sets[]>> = {
  node: ['size', 'colour', 'icon', 'caption'],
  edge: ['width', 'colour', 'caption'],
};

/** What a rule begins with where it sets the same for all. */
export const outright: Readonly<Record<Sets, string>> = {
  colour: palettes.light.categories[0] ?? '#1558F7',
  size: '40',
  width: '3',
  icon: 'star',
  caption: '',
};

const sourceWords = ({ source }: StyleRule): string => {
  if (source.by === 'degree') return 'degree';
  return source.by === 'value' ? source.value : source.name;
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Size by degree", "Colour #1558F7": what the history calls a rule. */
export function ruleWords(rule: StyleRule): string {
  const by = rule.source.by === 'value' ? '' : 'by ';
  return capital(`${rule.on === 'edge' ? 'edge ' : ''}${rule.sets} ${by}${sourceWords(rule)}`);
}

const VALUE = 'the same for all';
const DEGREE = 'degree';

/** The source that a choice means. */
export function sourceOf(choice: string, { sets }: Pick<StyleRule, 'sets'>): StyleRule['source'] {
  if (choice === VALUE) return { by: 'value', value: outright[sets] };
  if (choice === DEGREE) return { by: 'degree' };
  const name = choice.slice(choice.indexOf(' ') + 1);
  return choice.startsWith('measure ') ? { by: 'measure', name } : { by: 'property', name };
}

/** How a rule's source stands among the choices. */
export const choiceOf = ({ source }: StyleRule): string => {
  if (source.by === 'value') return VALUE;
  return source.by === 'degree' ? DEGREE : `${source.by} ${source.name}`;
};

/** The labels of nodes, or the types of edges, that there are to choose from. */
export const kindsIn = (scene: Scene, on: StyleRule['on']): { value: string; label: string }[] => {
  const kinds =
    on === 'node'
      ? Object.values(scene.nodes).map(labelOf)
      : Object.values(scene.edges).map(({ type }) => type);
  return [
    { value: '', label: on === 'node' ? 'All nodes' : 'All edges' },
    ...[...new Set(kinds)].sort().map((kind) => ({
      value: kind,
      label: on === 'node' ? kind : readableType(kind),
    })),
  ];
};

/** Everything that can decide how something looks. */
export const sourcesIn = (scene: Scene, on: StyleRule['on']): string[] => [
  VALUE,
  DEGREE,
  ...Object.keys(scene.measures).map((name) => `measure ${name}`),
  ...propertyNames(scene, on).map((name) => `property ${name}`),
];

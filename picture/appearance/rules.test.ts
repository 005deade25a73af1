import type { Edge, Node, Value } from '../../model/api/graph';
import { styleRule } from '../../model/style-rules';
import type { z } from 'zod';
import { palettes } from './palette';
import { changesOf } from './rules';

const { light } = palettes;
const node = (ref: string, label: string, properties: Record<string, Value>): Node => ({
  ...{ ref, labels: [label], caption: ref },
  properties,
});
const edge = (ref: string, outlets: number): Edge => {
  const [from = '', to = ''] = ref;
  return { ref, from, to, type: outlets > 2 ? 'MEETS' : 'VISITS', properties: { outlets } };
};
const shown = {
  nodes: [
    node('a', 'Person', { claims: 1, party: 'Red', born: 1954 }),
    node('b', 'Person', { claims: 2, party: 'Blue', born: 1960 }),
    node('c', 'Person', { claims: 1000, party: 'Blue' }),
    node('d', 'Country', { claims: 4 }),
  ],
  edges: [edge('ab', 1), edge('ac', 3), edge('bc', 5)],
};
const measures = { betweenness: { a: 0, b: 0.5, c: 1 } };

type Rule = Partial<z.input<typeof styleRule>>;
const changes = (...rules: Rule[]) => {
  const whole = rules.map((rule, i) =>
    styleRule.parse({
      id: String(i),
      on: 'node',
      only: null,
      sets: 'size',
      source: { by: 'degree' },
      ...rule,
    }),
  );
  return Object.fromEntries(changesOf(shown, whole, measures, light));
};
const sizes = (...rules: Rule[]) =>
  Object.fromEntries(Object.entries(changes(...rules)).map(([ref, { size = 0 }]) => [ref, Math.round(size)]));
const claims = { by: 'property', name: 'claims' } as const;

test.each<[string, Rule, Record<string, number>]>([
  ['degree', {}, { a: 64, b: 64, c: 64, d: 20 }],
  ['a property: one giant leaves the others alike', { source: claims }, { a: 20, b: 21, c: 64, d: 22 }],
  ['its rank: they spread', { source: claims, ranked: true }, { a: 20, b: 45, c: 64, d: 56 }],
  [
    'a measure, where there is one',
    { source: { by: 'measure', name: 'betweenness' } },
    { a: 20, b: 51, c: 64 },
  ],
  ['one label only', { source: claims, only: 'Country' }, { d: 51 }],
  ['a number outright', { source: { by: 'value', value: '33' } }, { a: 33, b: 33, c: 33, d: 33 }],
  [
    'a number beyond all bounds',
    { source: { by: 'value', value: '1e9' } },
    { a: 160, b: 160, c: 160, d: 160 },
  ],
])('size by %s', (_, rule, expected) => expect(sizes(rule)).toEqual(expected));

test.each<[string, Rule, string, unknown]>([
  [
    'names, the most frequent first',
    { sets: 'colour', source: { by: 'property', name: 'party' } },
    'b',
    { colour: light.categories[0] },
  ],
  [
    'numbers, little',
    { sets: 'colour', source: { by: 'property', name: 'born' } },
    'a',
    { colour: light.ramp[0]?.toLowerCase() },
  ],
  [
    'numbers, much',
    { sets: 'colour', source: { by: 'property', name: 'born' } },
    'b',
    { colour: light.ramp[2]?.toLowerCase() },
  ],
  [
    'numbers as names',
    { sets: 'colour', source: claims, asNames: true },
    'a',
    { colour: light.categories[0] },
  ],
  ['what has no such property', { sets: 'colour', source: { by: 'property', name: 'born' } }, 'c', undefined],
  [
    'a colour outright',
    { sets: 'colour', source: { by: 'value', value: '#123456' } },
    'a',
    { colour: '#123456' },
  ],
  ['nonsense outright', { sets: 'colour', source: { by: 'value', value: 'red"onload=' } }, 'a', {}],
  ['a caption', { sets: 'caption', source: { by: 'property', name: 'party' } }, 'a', { caption: 'Red' }],
  ['an icon a name', { sets: 'icon', source: { by: 'property', name: 'party' } }, 'c', { icon: 'star' }],
  ['an icon outright', { sets: 'icon', source: { by: 'value', value: 'flag' } }, 'd', { icon: 'flag' }],
  [
    'an edge by its outlets',
    { on: 'edge', sets: 'width', source: { by: 'property', name: 'outlets' } },
    'bc',
    { width: 8 },
  ],
  [
    'edges of a type',
    { on: 'edge', only: 'VISITS', sets: 'width', source: { by: 'value', value: '5' } },
    'ab',
    { width: 5 },
  ],
])('%s', (_, rule, ref, expected) => expect(changes(rule)[ref]).toEqual(expected));

test('later rules win, and each adds to the others', () => {
  const red = { sets: 'colour', source: { by: 'value', value: '#ff0000' } } as const;
  const blue = { sets: 'colour', only: 'Country', source: { by: 'value', value: '#0000ff' } } as const;
  const both = changes(red, blue, { source: { by: 'value', value: '30' } });
  expect(both['a']).toEqual({ colour: '#ff0000', size: 30 });
  expect(both['d']).toEqual({ colour: '#0000ff', size: 30 });
});

import type { Edge, Node, Value } from '../../model/api/graph';
import { noFilters, type Filters } from '../../model/filters';
import { shownOf } from './shown';

type Fields = Record<string, Value>;
const node = (ref: string, properties: Fields = {}): Node => ({
  ref,
  labels: ['Person'],
  caption: ref,
  properties,
});
const edge = (ref: string, properties: Fields): Edge => {
  const [from = '', to = ''] = ref;
  return { ref, from, to, type: 'MEETS', properties };
};
const nodes = [node('a', { age: 40, aliases: ['Örn'] }), node('b', { age: 9 }), node('c')];
const edges = [
  edge('ab', {
    outlets: 3,
    outletNames: ['Post', 'Wire'],
    confidence: 0.9,
    firstDate: '2016-05',
    lastDate: '2017',
  }),
  edge('bc', {
    outlets: 1,
    outletNames: ['Bell'],
    confidence: 0.4,
    firstDate: '2020-02-01',
    lastDate: '2020-02-01',
  }),
  edge('ca', { note: 'none of the rest' }),
];

const shown = (change: Partial<Filters>): string => {
  const found = shownOf({
    nodes,
    edges,
    hidden: { nodes: [], edges: [] },
    filters: { ...noFilters, ...change },
  });
  return [...found.nodes, ...found.edges].map(({ ref }) => ref).join(' ');
};
const property = (
  on: 'node' | 'edge',
  name: string,
  test: Filters['properties'][number]['test'],
  value: string,
) => ({
  properties: [{ on, property: name, test, value }],
});
const happened = (from: string | null, to: string | null) => ({
  dates: { clock: 'happened' as const, from, to },
});

test.each<[string, Partial<Filters>, string]>([
  ['nothing', {}, 'a b c ab bc ca'],
  ['a type', { off: ['type:MEETS'] }, 'a b c'],
  ['one outlet', { outlets: ['Wire'] }, 'a b c ab'],
  ['two outlets at least', { leastOutlets: 2 }, 'a b c ab'],
  ['confidence', { leastConfidence: 0.4 }, 'a b c ab bc'],
  ['and nodes left alone go', { leastOutlets: 2, dropLone: true }, 'a b ab'],
  ['from a year on', happened('2018', null), 'a b c bc'],
  ['up to a month', happened(null, '2016-05'), 'a b c ab'],
  ['up to the month before', happened(null, '2016-04'), 'a b c'],
  ['a span within', happened('2016-12-24', '2016-12-26'), 'a b c ab'],
  ['the last day of a year counts', happened('2017-12-31', null), 'a b c ab bc'],
  ['reported, where no edge knows when', { dates: { clock: 'reported', from: '2000', to: null } }, 'a b c'],
  ['a clock alone', happened(null, null), 'a b c ab bc ca'],
  ['a property without a value yet', property('node', 'age', 'is', ''), 'a b c ab bc ca'],
  ['a number, at least', property('node', 'age', 'at least', '10'), 'a'],
  ['a number, at most', property('node', 'age', 'at most', '9'), 'b'],
  ['one of a list, case folded', property('node', 'aliases', 'is', 'örn'), 'a'],
  ['is not, also where there is none', property('node', 'age', 'is not', '9'), 'a c ca'],
  ['contains', property('edge', 'note', 'contains', 'REST'), 'a b c ca'],
  ['a property that nothing has', property('node', 'height', 'is', '1'), ''],
])('%s', (_, change, expected) => expect(shown(change)).toBe(expected));

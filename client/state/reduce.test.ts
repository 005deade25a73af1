import { edge, node, row } from './fixture';
import { reduce, type SceneAction } from './reduce';
import type { Scene } from './scene';
import { everything, inverse, neighbourhood, ofEdge, ofNode } from './selection';
import { visible } from './visible';

const seen = (scene: Scene): string =>
  [...visible(scene).nodes, ...visible(scene).edges].map(({ ref }) => ref).join(' ');

const chosen = (...nodes: string[]): Scene => reduce(row, { do: 'select', selection: { nodes, edges: [] } });

test.each<[string, SceneAction, string]>([
  ['nothing done', { do: 'select', selection: ofNode('a') }, 'a b c d a|MEETS|b b|MEETS|c c|MEETS|d'],
  ['a node hidden, its edges with it', { do: 'hide', what: ofNode('b') }, 'a c d c|MEETS|d'],
  ['an edge hidden alone', { do: 'hide', what: ofEdge('a|MEETS|b') }, 'a b c d b|MEETS|c c|MEETS|d'],
  ['isolated', { do: 'isolate', nodes: ['a', 'b'] }, 'a b a|MEETS|b'],
  ['removed', { do: 'remove', nodes: ['c'] }, 'a b d a|MEETS|b'],
  ['an edge removed', { do: 'remove', nodes: [], edges: ['c|MEETS|d'] }, 'a b c d a|MEETS|b b|MEETS|c'],
  ['a label off', { do: 'toggle', chip: { kind: 'label', name: 'Country' } }, 'a b d a|MEETS|b'],
  ['a type off', { do: 'toggle', chip: { kind: 'type', name: 'MEETS' } }, 'a b c d'],
  ['a quad class off', { do: 'toggle', chip: { kind: 'quad', name: 'verbal-cooperation' } }, 'a b c d'],
  ['a modality off', { do: 'toggle', chip: { kind: 'modality', name: 'happened' } }, 'a b c d'],
])('%s', (_, action, expected) => expect(seen(reduce(row, action))).toBe(expected));

test('what a hand hid comes back, what a filter hid does not', () => {
  const filtered = reduce(row, { do: 'toggle', chip: { kind: 'label', name: 'Country' } });
  const hidden = reduce(filtered, { do: 'hide', what: ofNode('a') });
  expect(seen(hidden)).toBe('b d');
  expect(seen(reduce(hidden, { do: 'unhide' }))).toBe(seen(filtered));
});

test.each<[string, SceneAction]>([
  ['hiding what is not there', { do: 'hide', what: ofNode('z') }],
  ['removing what is not there', { do: 'remove', nodes: ['z'] }],
  ['moving what is not there', { do: 'move', positions: { z: { x: 1, y: 1 } } }],
  ['moving to where it stands', { do: 'move', positions: { a: { x: 0, y: 0 } } }],
  ['placing what has its place', { do: 'settle', positions: { a: { x: 9, y: 9 } } }],
  ['showing with nothing hidden', { do: 'unhide' }],
  ['unpinning what is loose', { do: 'unpin', nodes: ['a'] }],
  ['collapsing what was not expanded', { do: 'collapse', ref: 'a' }],
])('%s changes nothing', (_, action) => expect(reduce(row, action)).toBe(row));

test('removing forgets every ref to what is gone', () => {
  const busy: Scene = {
    ...row,
    selection: { nodes: ['a', 'b'], edges: ['a|MEETS|b'] },
    hidden: { nodes: ['b'], edges: [] },
    pinned: ['b'],
    expanded: { b: ['c'] },
    left: { b: 3 },
    parent: 'b',
  };
  const gone = reduce(busy, { do: 'remove', nodes: ['b'] });
  expect(JSON.stringify(gone)).not.toContain('"b"');
  expect(gone.selection).toEqual(ofNode('a'));
});

test('an expansion is taken back, but for what was expanded in turn', () => {
  const grown = reduce(row, {
    do: 'add',
    parent: 'a',
    left: 7,
    subgraph: {
      nodes: [node('e'), node('f')],
      edges: [edge('a', 'e'), edge('a', 'f'), edge('a', 'nowhere')],
    },
  });
  expect(grown.left).toEqual({ a: 7 });
  expect(Object.keys(grown.edges)).not.toContain('a|MEETS|nowhere');
  const further = reduce(grown, {
    do: 'add',
    parent: 'e',
    subgraph: { nodes: [node('g')], edges: [edge('e', 'g')] },
  });
  const back = reduce(further, { do: 'collapse', ref: 'a' });
  expect(Object.keys(back.nodes).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'g']);
});

test.each([
  ['replaces', undefined, ['b', 'c']],
  ['adds', 'add', ['a', 'b', 'c']],
  ['toggles', 'toggle', ['a', 'c']],
] as const)('choosing %s', (_, how, expected) => {
  const action: SceneAction = { do: 'select', selection: { nodes: ['b', 'c'], edges: [] } };
  const from = chosen('a', 'b');
  expect(reduce(from, how ? { ...action, how } : action).selection.nodes).toEqual(expected);
});

test('all, the rest, the neighbours', () => {
  expect(everything(row).nodes).toEqual(['a', 'b', 'c', 'd']);
  expect(inverse(chosen('b')).nodes).toEqual(['a', 'c', 'd']);
  expect(neighbourhood(chosen('a')).nodes).toEqual(['a', 'b']);
  const line = reduce(row, { do: 'select', selection: ofEdge('a|MEETS|b') });
  expect(neighbourhood(line).nodes).toEqual(['a', 'b', 'c']);
});

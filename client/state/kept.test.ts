import { view } from '../../model/view';
import { browserViews, keepScene, keptScene, type Keep } from './kept';
import { missingWords } from './missing';
import { reduce } from './reduce';
import { row } from './fixture';
import { viewOf } from './viewing';

const memory = (given: Record<string, string> = {}): Keep => {
  const kept = new Map(Object.entries(given));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

test('a scene is kept, and forgotten when there is nothing to keep', () => {
  const keep = memory();
  expect(keptScene(keep)).toBeNull();
  keepScene(keep, viewOf(row));
  expect(keptScene(keep)).toEqual(viewOf(row));
  keepScene(keep, null);
  expect(keptScene(keep)).toBeNull();
});

test.each(['', '{', 'null', '{"version":2}', '[1]'])('what was kept as %s is not shown', (text) =>
  expect(keptScene(memory({ 'edgewise:scene': text }))).toBeNull(),
);

test('views in the browser: saved, replaced, listed newest first, removed', () => {
  const shelf = browserViews(memory());
  shelf.save('One', viewOf(row), '2026-01-01T00:00:00Z');
  shelf.save('Two', viewOf(row), '2026-01-02T00:00:00Z');
  shelf.save('One', { ...viewOf(row), edges: [] }, '2026-01-03T00:00:00Z');
  expect(shelf.list().map(({ name, edges }) => [name, edges])).toEqual([
    ['One', 0],
    ['Two', 3],
  ]);
  expect(shelf.open('Two')?.view).toEqual(viewOf(row));
  shelf.remove('Two');
  expect(shelf.open('Two')).toBeNull();
  expect(shelf.open('toString')).toBeNull();
});

test('a scene that becomes a view and is opened again is the same, but for what is selected', () => {
  const busy = reduce(
    {
      ...row,
      pinned: ['a'],
      hidden: { nodes: ['d'], edges: ['a|MEETS|b'] },
      expanded: { a: ['b'] },
      camera: { x: 1, y: 2, zoom: 0.5 },
      untouched: false,
    },
    { do: 'note', note: { id: 'n', text: 'Why?', on: { kind: 'node', ref: 'a' } } },
  );
  const opened = reduce(row, {
    do: 'open',
    name: 'Open “Why”',
    view: view.parse(JSON.parse(JSON.stringify(viewOf(busy)))),
    nodes: Object.values(busy.nodes),
    edges: Object.values(busy.edges),
  });
  expect(opened).toEqual(busy);
});

test('what is gone leaves no trace in the scene that is opened', () => {
  const kept = { ...viewOf(row), pinned: ['b'], hidden: { nodes: ['b'], edges: ['a|MEETS|b'] } };
  const opened = reduce(row, {
    do: 'open',
    name: 'Open',
    view: { ...kept, notes: [{ id: 'n', text: 'x', on: { kind: 'node', ref: 'b' } }] },
    nodes: Object.values(row.nodes).filter(({ ref }) => ref !== 'b'),
    edges: Object.values(row.edges),
  });
  expect(Object.keys(opened.edges)).toEqual(['c|MEETS|d']);
  expect(JSON.stringify(opened)).not.toMatch(/"b"|a\|MEETS\|b/);
});

test.each([
  [[], [], null],
  [['b'], [], '1 of 4 nodes (B) is no longer in this graph.'],
  [
    ['a', 'b', 'c', 'd'],
    ['a|MEETS|b'],
    '4 of 4 nodes (A, B, C and 1 more) and 1 of 3 edges are no longer in this graph.',
  ],
  [[], ['a|MEETS|b', 'b|MEETS|c'], '2 of 3 edges are no longer in this graph.'],
])('%j and %j are gone: %s', (nodes, edges, words) =>
  expect(missingWords(viewOf(row), { missing: { nodes, edges } })).toBe(words),
);

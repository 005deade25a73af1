import fc from 'fast-check';
import { noFilters } from '../../model/filters';
import { styleRule } from '../../model/style-rules';
import { after, edge, node, row } from './fixture';
import { begun, reduceHistory, type History } from './history';
import type { Contents } from './contents';
import type { SceneAction } from './reduce';
import { ofNode } from './selection';
import { viewOf } from './viewing';

const names = ({ past }: History): string[] => past.map(({ name }) => name);
const at = (x: number) => ({ x, y: 0 });
const drag = (ref: string, x: number): SceneAction => ({
  do: 'move',
  positions: { [ref]: at(x) },
  gesture: `drag ${ref}`,
});

test.each<[string, SceneAction[], string[]]>([
  ['hide', [{ do: 'hide', what: ofNode('a') }], ['Hide A']],
  [
    'hide several',
    [{ do: 'hide', what: { nodes: ['a', 'b'], edges: ['c|MEETS|d'] } }],
    ['Hide 2 nodes and an edge'],
  ],
  ['remove', [{ do: 'remove', nodes: [], edges: ['a|MEETS|b'] }], ['Remove an edge']],
  [
    'isolate, show',
    [{ do: 'isolate', nodes: ['a'] }, { do: 'unhide' }],
    ['Isolate A', 'Show what was hidden'],
  ],
  ['pin', [{ do: 'pin', nodes: ['a', 'b'] }], ['Pin 2 nodes']],
  ['filter', [{ do: 'toggle', chip: { kind: 'label', name: 'Country' } }], ['Filter out Country']],
  ['a layout', [{ do: 'move', positions: { a: at(5), b: at(6) }, name: 'Arrange' }], ['Arrange']],
  [
    'expand',
    [{ do: 'add', parent: 'a', subgraph: { nodes: [node('e')], edges: [edge('a', 'e')] } }],
    ['Expand A'],
  ],
  [
    'looking is no step',
    [
      { do: 'select', selection: ofNode('a') },
      { do: 'look', camera: null },
    ],
    [],
  ],
  ['what changes nothing is no step', [{ do: 'hide', what: ofNode('z') }, { do: 'unhide' }], []],
  ['one drag is one step', [drag('a', 1), drag('a', 2), drag('a', 3)], ['Move A']],
  ['two drags are two', [drag('a', 1), drag('b', 2), drag('a', 3)], ['Move A', 'Move B', 'Move A']],
])('%s', (_, actions, expected) => expect(names(after(...actions))).toEqual(expected));

test('the place that the canvas gives newcomers is part of the step that brought them', () => {
  const grown = after(
    { do: 'add', parent: 'a', subgraph: { nodes: [node('e')], edges: [] } },
    { do: 'settle', positions: { e: at(50) } },
  );
  expect(names(grown)).toEqual(['Expand A']);
  expect(reduceHistory(grown, { do: 'undo' }).scene).toEqual(row);
  const again = reduceHistory(reduceHistory(grown, { do: 'undo' }), { do: 'redo' });
  expect(again.scene.positions['e']).toEqual(at(50));
});

test('a change ends what could be redone; selecting does not', () => {
  const back = after({ do: 'hide', what: ofNode('a') }, { do: 'undo' });
  expect(back.future.map(({ name }) => name)).toEqual(['Hide A']);
  expect(reduceHistory(back, { do: 'select', selection: ofNode('b') }).future).toHaveLength(1);
  expect(reduceHistory(back, { do: 'hide', what: ofNode('b') }).future).toHaveLength(0);
});

test('undo leaves the eye where it is', () => {
  const camera = { x: 1, y: 2, zoom: 3 };
  const moved = after({ do: 'hide', what: ofNode('a') }, { do: 'look', camera }, { do: 'undo' });
  expect(moved.scene).toEqual({ ...row, camera });
});

test('the hundred newest steps are kept', () => {
  const many = Array.from({ length: 130 }, (_, i) => drag(i % 2 ? 'a' : 'b', i + 1000));
  const history = after(...many);
  expect(history.past).toHaveLength(100);
  expect(reduceHistory(history, { do: 'jump', by: -1000 }).past).toHaveLength(0);
});

const refs = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'nowhere');
const someRefs = fc.uniqueArray(refs, { maxLength: 4 });
const lines = fc.uniqueArray(fc.constantFrom('a|MEETS|b', 'b|MEETS|c', 'c|MEETS|d', 'a|MEETS|e'), {
  maxLength: 2,
});
const what = fc.record({ nodes: someRefs, edges: lines });
const places = fc.dictionary(refs, fc.record({ x: fc.integer(), y: fc.integer() }));
const subgraph = fc.constant<Contents>({
  nodes: [node('e'), node('f')],
  edges: [edge('a', 'e'), edge('e', 'f')],
});
const chip = fc.record({
  kind: fc.constantFrom('label' as const, 'type' as const),
  name: fc.constantFrom('Person', 'Country', 'MEETS'),
});
const filters = fc.integer({ min: 0, max: 3 }).map((leastOutlets) => ({ ...noFilters, leastOutlets }));
const rules = ['size', 'colour'].map((sets) =>
  styleRule.parse({ id: sets, on: 'node', only: null, sets, source: { by: 'degree' } }),
);
const note = fc.record({
  id: fc.constantFrom('1', '2'),
  text: fc.string({ maxLength: 5 }),
  on: fc.record({ kind: fc.constant('node' as const), ref: fc.constantFrom('a', 'b') }),
});
const openable = {
  view: fc.constant(viewOf(row)),
  nodes: fc.subarray(Object.values(row.nodes)),
  edges: fc.subarray(Object.values(row.edges)),
  name: fc.constant('Open'),
};
const action = fc.oneof<fc.Arbitrary<SceneAction>[]>(
  fc.record({ do: fc.constant('add' as const), subgraph, parent: refs, left: fc.nat() }),
  fc.record({ do: fc.constant('show' as const), subgraph }),
  fc.record({ do: fc.constant('collapse' as const), ref: refs }),
  fc.record({ do: fc.constant('remove' as const), nodes: someRefs, edges: lines }),
  fc.record({ do: fc.constant('hide' as const), what }),
  fc.record({ do: fc.constantFrom('isolate' as const, 'pin' as const, 'unpin' as const), nodes: someRefs }),
  fc.constant({ do: 'unhide' as const }),
  fc.record({ do: fc.constant('move' as const), positions: places }),
  fc.record({ do: fc.constant('move' as const), positions: places, gesture: fc.constant('drag') }),
  fc.record({ do: fc.constant('toggle' as const), chip }),
  fc.record({ do: fc.constant('filter' as const), filters, gesture: fc.constant('filter outlets') }),
  fc.record({ do: fc.constant('style' as const), rules: fc.subarray(rules) }),
  fc.record({ do: fc.constant('note' as const), note }),
  fc.record({ do: fc.constant('drop-note' as const), id: fc.constantFrom('1', '2') }),
  fc.record({ do: fc.constant('open' as const), ...openable }),
);
test('a scene has the name of the view that it was opened as or kept as, which is no step', () => {
  const opened = after({
    ...{ do: 'open', view: viewOf(row), nodes: Object.values(row.nodes), edges: [] },
    ...{ name: 'Open “Who met whom”', saved: 'Who met whom' },
  });
  expect(opened.scene.view).toBe('Who met whom');
  expect(after({ do: 'keep', view: 'Kept' })).toMatchObject({ past: [], scene: { view: 'Kept' } });
  const link = { do: 'open', view: viewOf(row), nodes: [], edges: [], name: 'Open a link' } as const;
  expect(reduceHistory(opened, link).scene.view).toBeNull();
});

const touched = { ...row, untouched: false };

test('any 200 changes and their undo give the first scene back exactly, and redo the last', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 200, maxLength: 200 }), (actions) => {
      const step = (history: History, next: SceneAction) => reduceHistory(history, next, 200);
      const done = actions.reduce(step, begun(touched));
      const back = reduceHistory(done, { do: 'jump', by: -200 });
      expect(back.scene).toEqual(touched);
      expect(back.past).toHaveLength(0);
      expect(reduceHistory(back, { do: 'jump', by: 200 })).toEqual(done);
    }),
    { numRuns: 60 },
  );
});

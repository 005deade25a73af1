import { scene, type PlacedNode, type Scene } from './scene';

const at = (ref: string): PlacedNode => ({
  ref,
  labels: ['Person'],
  caption: ref,
  properties: {},
  x: 0,
  y: 0,
});
const between = (ref: string, from: string, to: string) => ({ ref, from, to, type: 'MEETS', properties: {} });

test('a scene keeps what it was given', () => {
  const given: Scene = { nodes: [at('a'), at('b')], edges: [between('e', 'a', 'b')], title: 'Two' };
  expect(scene.parse(given)).toEqual(given);
});

test.each([
  ['a ref that stands twice', { nodes: [at('a'), at('a')], edges: [] }, '"a" stands twice'],
  [
    'an edge that stands twice',
    { nodes: [at('a')], edges: [between('e', 'a', 'a'), between('e', 'a', 'a')] },
    '"e" stands twice',
  ],
  [
    'an edge without its end',
    { nodes: [at('a')], edges: [between('e', 'a', 'b')] },
    '"b" is not among the nodes',
  ],
  ['a node at no place', { nodes: [{ ...at('a'), x: Infinity }], edges: [] }, 'number'],
])('%s is refused and named', (_what, given, words) => {
  const { error } = scene.safeParse(given);
  expect(error?.issues[0]?.message).toContain(words);
});

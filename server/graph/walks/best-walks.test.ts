import type { Edge } from '../../../model/api/graph';
import { bestWalks } from './best-walks';
import { passCost, stepCost, strength } from './cost';

const edge = (from: string, to: string, properties: Edge['properties'] = {}, type = 'MEETS'): Edge => ({
  ref: `${from}|${type}|${to}`,
  from,
  to,
  type,
  properties: { outlets: 1, confidence: 0.8, modalities: ['happened'], ...properties },
});

const walks = (edges: readonly Edge[], maxLength = 4, limit = 5): string[] =>
  bestWalks(edges, {
    ...{ from: 'a', to: 'z', maxLength, limit },
    ...{ stepCost, passCost: (ref) => passCost(ref === 'hub' ? 5000 : 3) },
  }).map(({ nodes }) => nodes.join(''));

const told = { outlets: 5, confidence: 0.95 };

test.each([
  ['the direct edge', [edge('a', 'z'), edge('a', 'b'), edge('b', 'z')], ['az', 'abz']],
  [
    'two well told steps before a denied one',
    [edge('a', 'z', { modalities: ['denied'] }), edge('a', 'b', told), edge('b', 'z', told)],
    ['abz', 'az'],
  ],
  [
    'a quiet middle before a hub',
    [edge('a', 'hub'), edge('hub', 'z'), edge('a', 'b'), edge('b', 'z')],
    ['abz', 'ahubz'],
  ],
  ['edges against their direction', [edge('z', 'b'), edge('b', 'a')], ['abz']],
  ['nothing where there is no way', [edge('a', 'b'), edge('c', 'z')], []],
  ['nothing longer than asked', [edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('d', 'z')], ['abcdz']],
])('%s', (_, edges, expected) => expect(walks(edges)).toEqual(expected));

test('no walk is longer than asked for, or visits a node twice', () => {
  const chain = [edge('a', 'b'), edge('b', 'c'), edge('c', 'z')];
  expect(walks(chain, 2)).toEqual([]);
  expect(walks([...chain, edge('a', 'z')], 4)).toEqual(['az', 'abcz']);
});

test('of parallel edges the best evidenced one is taken', () => {
  const [best] = bestWalks([edge('a', 'z'), edge('z', 'a', told, 'VISITS')], {
    ...{ from: 'a', to: 'z', maxLength: 1, limit: 5 },
    ...{ stepCost, passCost: () => 0 },
  });
  expect(best?.edges.map(({ type }) => type)).toEqual(['VISITS']);
});

test('a dense graph ends', () => {
  const names = Array.from({ length: 60 }, (_, i) => `n${i}`);
  const all = names.flatMap((one) => names.filter((other) => one < other).map((other) => edge(one, other)));
  const ends = [edge('a', 'n0'), edge('n59', 'z')];
  expect(walks([...all, ...ends], 6, 3)[0]).toBe('an0n59z');
});

test.each([
  ['more outlets', edge('a', 'z', { outlets: 2 }), edge('a', 'z')],
  ['a surer modality', edge('a', 'z'), edge('a', 'z', { modalities: ['possible'] })],
  ['a type', edge('a', 'z'), edge('a', 'z', {}, 'RELATES_TO')],
])('%s speaks for an edge', (_, more, less) => expect(strength(more)).toBeGreaterThan(strength(less)));

test('an edge of another graph costs one step', () =>
  expect(stepCost({ type: 'ACTED_IN', properties: {} })).toBe(1));

import type { Edge, Node } from '../../model/api/graph';
import { emptyScene, type Scene } from './scene';
import { ofNode } from './selection';
import { spokenWalk, startOf, stepped, type Step, type Walk } from './walking';

const node = (ref: string, label = 'Person'): Node => ({
  ref,
  labels: [label],
  caption: ref.toUpperCase(),
  properties: {},
});
const edge = (from: string, type: string, to: string, count?: number): Edge => ({
  ref: `${from}|${type}|${to}`,
  ...{ from, to, type },
  properties: count === undefined ? {} : { count },
});
const byRef = <T extends { ref: string }>(items: T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.ref, item]));

const scene: Scene = {
  ...emptyScene,
  nodes: byRef([node('abe'), node('putin'), node('japan', 'Country'), node('alone')]),
  edges: byRef([
    edge('abe', 'MEETS', 'putin', 3),
    edge('abe', 'VISITS', 'japan', 1),
    edge('putin', 'VISITS', 'japan'),
  ]),
};

const walked = (...steps: Step[]): string => {
  let walk: Walk | null = null;
  for (const step of steps) walk = stepped(scene, walk, step);
  return walk ? spokenWalk(scene, walk) : '';
};

test.each<[Step[], string]>([
  [['begin'], 'ABE, Person; 2 edges'],
  [['next'], 'ABE, Person; meets PUTIN, 3 claims, 1 of 2'],
  [['next', 'next'], 'ABE, Person; visits JAPAN, 1 claim, 2 of 2'],
  [['next', 'next', 'next'], 'ABE, Person; meets PUTIN, 3 claims, 1 of 2'],
  [['previous'], 'ABE, Person; visits JAPAN, 1 claim, 2 of 2'],
  [['next', 'along'], 'PUTIN, Person; 2 edges'],
  [['next', 'next', 'along', 'previous'], 'JAPAN, Country; is visited by PUTIN, 2 of 2'],
  [['next', 'along', 'back'], 'ABE, Person; 2 edges'],
  [['back'], 'ABE, Person; 2 edges'],
])('%j says %s', (steps, said) => expect(walked(...steps)).toBe(said));

test('a walk begins where something is selected, and nowhere on an empty canvas', () => {
  expect(startOf({ ...scene, selection: ofNode('alone') })).toBe('alone');
  expect(startOf(emptyScene)).toBeNull();
  expect(stepped(emptyScene, null, 'next')).toBeNull();
  const alone = { at: 'alone', way: null, trail: [] };
  expect(stepped(scene, alone, 'next')).toEqual(alone);
  expect(spokenWalk(scene, alone)).toBe('ALONE, Person; 0 edges');
});

import { edge, node } from './fixture';
import { timeAxis } from './time-axis';

const shown = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((ref) => node(ref)),
  edges: [
    edge('a', 'b', { firstDate: '2016' }),
    edge('c', 'd', { firstDate: '2016-11-19' }),
    edge('e', 'a', { firstDate: '2017-04-27' }),
    edge('f', 'a'),
  ],
};
const xs = (places: Record<string, number>) =>
  Object.fromEntries(Object.entries(places).map(([ref, x]) => [ref, { x, y: 0 }]));
const inOrder = { a: 0, b: 0, c: 100, d: 101, e: 140, f: -80 };

test('where nodes stand by their first dates these are the axis', () =>
  expect(timeAxis(shown, xs(inOrder))).toEqual([
    { x: 0, date: '2016' },
    { x: 101, date: '2016-11-19' },
    { x: 140, date: '2017-04-27' },
  ]));

test.each([
  ['one that was moved aside is no matter', { b: 30 }, 3],
  ['an order that is not that of time', { e: 50 }, undefined],
  ['nodes of one date here and there', { b: 30, d: 70 }, undefined],
])('%s', (_what, moved, ticks) => expect(timeAxis(shown, xs({ ...inOrder, ...moved }))?.length).toBe(ticks));

test('with too few dates there is none', () =>
  expect(timeAxis({ ...shown, edges: shown.edges.slice(0, 2) }, xs(inOrder))).toBeNull());

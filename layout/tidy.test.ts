import { tidied, type Tidying } from './tidy';

const given = { a: { x: 0, y: 3 }, b: { x: 13, y: 90 }, c: { x: 101, y: 47 } };

test.each<[Tidying, Record<string, { x: number; y: number }>]>([
  ['row', { a: { x: 0, y: 46.5 }, b: { x: 13, y: 46.5 }, c: { x: 101, y: 46.5 } }],
  ['column', { a: { x: 50.5, y: 3 }, b: { x: 50.5, y: 90 }, c: { x: 50.5, y: 47 } }],
  ['across', { a: { x: 0, y: 3 }, b: { x: 50.5, y: 90 }, c: { x: 101, y: 47 } }],
  ['down', { a: { x: 0, y: 3 }, b: { x: 13, y: 90 }, c: { x: 101, y: 46.5 } }],
  ['snap', { a: { x: 0, y: 0 }, b: { x: 0, y: 80 }, c: { x: 120, y: 40 } }],
])('%s', (how, expected) => expect(tidied(how, given)).toEqual(expected));

test.each<Tidying>(['row', 'column', 'across', 'down', 'snap'])('%s of nothing and of one', (how) => {
  expect(tidied(how, {})).toEqual({});
  expect(tidied(how, { a: { x: 40, y: 80 } })).toEqual({ a: { x: 40, y: 80 } });
});

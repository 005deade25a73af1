import { isWithin } from './lasso';

const corner = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 4 },
  { x: 4, y: 4 },
  { x: 4, y: 10 },
  { x: 0, y: 10 },
];

test.each([
  [2, 2, true],
  [8, 2, true],
  [2, 8, true],
  [8, 8, false],
  [-1, 2, false],
  [5, 11, false],
])('%d, %d in a corner of two arms: %s', (x, y, expected) =>
  expect(isWithin({ x, y }, corner)).toBe(expected),
);

test('a line of one point holds nothing', () =>
  expect(isWithin({ x: 0, y: 0 }, [{ x: 0, y: 0 }])).toBe(false));

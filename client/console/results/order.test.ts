import fc from 'fast-check';
import { value, type Value } from '../../../model/api/graph';
import { compareValues, nextSorting, sorted } from './order';

const order = (values: readonly Value[], descending = false): unknown[] =>
  sorted(
    values.map((one) => [one]),
    { column: 0, descending },
  ).map(([one]) => one);

test.each<[Value[], Value[]]>([
  [
    [10, 9, 2],
    [2, 9, 10],
  ],
  [
    ['b10', 'b9', 'Ä', 'a'],
    ['a', 'Ä', 'b9', 'b10'],
  ],
  [
    [null, 'a', 1, true],
    ['a', true, 1, null],
  ],
  [
    ['2017-03', '2016-12-16'],
    ['2016-12-16', '2017-03'],
  ],
])('%j is ordered as %j', (given, expected) => expect(order(given)).toEqual(expected));

test('null stays last when the order is turned', () =>
  expect(order([null, 1, 2], true)).toEqual([2, 1, null]));

test('equal rows stay as they came', () => {
  const rows = [
    [1, 'a'],
    [1, 'b'],
    [0, 'c'],
  ];
  expect(sorted(rows, { column: 0, descending: false })).toEqual([
    [0, 'c'],
    [1, 'a'],
    [1, 'b'],
  ]);
  expect(sorted(rows, null)).toBe(rows);
});

test('the order of values is total', () => {
  const any = fc.jsonValue().map((one) => value.parse(JSON.parse(JSON.stringify(one))));
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(Math.sign(compareValues(a, b))).toBe(-Math.sign(compareValues(b, a)) + 0);
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0)
        expect(compareValues(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a head is pressed: up, down, as it came', () => {
  const up = nextSorting(null, 1);
  expect(up).toEqual({ column: 1, descending: false });
  const down = nextSorting(up, 1);
  expect(down).toEqual({ column: 1, descending: true });
  expect(nextSorting(down, 1)).toBeNull();
  expect(nextSorting(down, 0)).toEqual({ column: 0, descending: false });
});

import { sorted, type TableRow } from './table';

const rows: TableRow[] = [
  { ref: 'c', cells: ['Örn', 2] },
  { ref: 'a', cells: ['Abe', 10] },
  { ref: 'b', cells: ['Putin', 2] },
];

test.each([
  [0, false, 'acb'],
  [0, true, 'bca'],
  [1, false, 'bca'],
  [1, true, 'abc'],
])('by column %d, down %s: %s', (by, down, order) =>
  expect(
    sorted(rows, { by, down })
      .map(({ ref }) => ref)
      .join(''),
  ).toBe(order),
);

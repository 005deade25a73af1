import { moved } from './grid-keys';

const size = { rows: 100, columns: 3, page: 10 };

test.each([
  ['ArrowDown', false, 6, 1],
  ['ArrowDown', true, 99, 1],
  ['ArrowUp', true, 0, 1],
  ['ArrowRight', false, 5, 2],
  ['ArrowLeft', true, 5, 0],
  ['Home', false, 5, 0],
  ['End', true, 99, 2],
  ['PageDown', false, 15, 1],
  ['PageUp', false, 0, 1],
])('%s (far: %s) leads to %d, %d', (key, far, row, column) =>
  expect(moved({ row: 5, column: 1 }, key, far, size)).toEqual({ row, column }),
);

test('a letter leads nowhere', () => expect(moved({ row: 5, column: 1 }, 'a', false, size)).toBeNull());

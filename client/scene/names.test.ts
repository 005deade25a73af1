import { roomForNames } from './names';

test.each([
  ['a window full of graph', 1000, 720, 1, 80],
  ['twice as close there is four times the room', 1000, 720, 2, 320],
  ['never fewer than forty', 1000, 720, 0.1, 40],
  ['of nothing', 0, 0, 1, 40],
])('%s', (_what, width, height, zoom, names) => {
  expect(roomForNames(width, height, zoom)).toBe(names);
});

import { nameOf, placeName } from './names';
import { createOccupied } from './occupied';
import { boxOf } from './boxes';

const body = (x: number, y: number) => ({
  x,
  y,
  width: 30,
  height: 30,
  shape: { outline: 'ellipse' } as const,
});

test('a name stands below its node, as on the canvas', () => {
  const occupied = createOccupied(50);
  const own = boxOf(body(0, 0));
  occupied.add(own);
  const name = nameOf('Alone', 10);
  expect(placeName(body(0, 0), own, name, occupied)).toMatchObject({
    y: 21,
    anchor: 'middle',
    x: -name.width / 2,
  });
});

test('a name gives way to a node that stands where it would', () => {
  const occupied = createOccupied(50);
  const own = boxOf(body(0, 0));
  occupied.add(own);
  occupied.add(boxOf(body(0, 30)));
  expect(placeName(body(0, 0), own, nameOf('Moved', 10), occupied).anchor).toBe('start');
});

test.each([
  ['one line', 'Shinzo Abe', 1],
  ['as many as it needs', 'United Nations Security Council and all of its members', 3],
  ['none', ' \u0000 ', 0],
])('a name takes %s', (_what, caption, lines) => {
  expect(nameOf(caption, 15).lines).toHaveLength(lines);
});

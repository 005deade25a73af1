import { emptyScene, type Scene } from '../scene';
import { reduceGroups } from './reduce-groups';

/** A group of two, which stood 100 apart, and three that stand near, far and pinned. */
const scene: Scene = {
  ...emptyScene,
  groups: { of: { a: 0, b: 0, near: 1, far: 2, held: 3 }, open: [] },
  positions: {
    ':group:0': { x: 1000, y: 0 },
    a: { x: 0, y: 0 },
    b: { x: 100, y: 0 },
    near: { x: 1020, y: 0 },
    far: { x: 5000, y: 0 },
    held: { x: 1000, y: 30 },
  },
  pinned: ['held'],
};

test('an opened group has its members where it stood and room around them', () => {
  const { positions } = reduceGroups(scene, { do: 'open-group', group: 0, first: 'a' });
  expect([positions['a'], positions['b']]).toEqual([
    { x: 950, y: 0 },
    { x: 1050, y: 0 },
  ]);
  expect(positions['near']?.x).toBeGreaterThan(1100);
  expect(positions['near']?.x).toBeLessThan(positions['far']?.x ?? 0);
  expect(Math.abs((positions['far']?.x ?? 0) - 5000)).toBeLessThan(5);
  expect(positions['held']).toEqual({ x: 1000, y: 30 });
});

test('without a place of the group nothing moves', () => {
  const positions = { a: { x: 0, y: 0 }, near: { x: 1020, y: 0 } };
  const after = reduceGroups({ ...scene, positions }, { do: 'open-group', group: 0, first: 'a' });
  expect(after.positions).toEqual(positions);
});

import { byFolder, withAdded } from './favourites';

const one = (name: string, folder = '') => ({ name, folder, cypher: `RETURN '${name}'`, parameters: {} });

test('what is there already is not added again', () => {
  const all = withAdded([], [one('a'), one('b', 'x'), one('a')]);
  expect(all.map(({ name, id }) => [name, id])).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(withAdded(all, [one('b', 'x'), one('b')])).toHaveLength(3);
});

test('ids stay apart after one was removed', () => {
  const all = withAdded([], [one('a'), one('b'), one('c')]).filter(({ name }) => name !== 'a');
  const ids = withAdded(all, [one('d')]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});

test('folders stand by name, those without one first', () => {
  const all = withAdded([], [one('z', 'B'), one('b'), one('a', 'B'), one('c', 'A')]);
  expect(byFolder(all).map(([folder, inside]) => [folder, inside.map(({ name }) => name)])).toEqual([
    ['', ['b']],
    ['A', ['c']],
    ['B', ['a', 'z']],
  ]);
});

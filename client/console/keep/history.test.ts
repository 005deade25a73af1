import { found, noRecall, recall, remember, type Past } from './history';

const run = (cypher: string, text = ''): Past => ({
  cypher,
  parameters: text ? { a: { kind: null, text } } : {},
  at: '2026-01-01T00:00:00Z',
  rows: 1,
  ms: 2,
});
const texts = (history: readonly Past[]) => history.map(({ cypher }) => cypher);

test('the newest stands first and the same statement once', () => {
  const history = ['a', 'b', ' a '].reduce<Past[]>((all, cypher) => remember(all, run(cypher)), []);
  expect(texts(history)).toEqual([' a ', 'b']);
  expect(remember(history, run('b', '1'))).toHaveLength(3);
});

test('the oldest go first', () => {
  const many = Array.from({ length: 600 }, (_, i) => String(i)).reduce<Past[]>(
    (all, one) => remember(all, run(one)),
    [],
  );
  expect(many).toHaveLength(500);
  expect(texts(many).at(-1)).toBe('100');
});

test('words are found in any order and case', () => {
  const history = [run('MATCH (a:Person) RETURN a'), run('RETURN 1')];
  expect(texts(found(history, 'return person'))).toEqual(['MATCH (a:Person) RETURN a']);
  expect(found(history, ' ')).toHaveLength(2);
});

test('Up leads back, Down forth again to what was being written', () => {
  const history = [run('newest'), run('older')];
  const one = recall(history, noRecall, -1, 'draft');
  expect(one).toMatchObject({ index: 0, text: 'newest' });
  const two = one && recall(history, one, -1, 'newest');
  expect(two).toMatchObject({ index: 1, text: 'older' });
  expect(two && recall(history, two, -1, 'older')).toBeNull();
  const back = two && recall(history, two, 1, 'older');
  expect(back).toMatchObject({ text: 'newest' });
  expect(back && recall(history, back, 1, 'newest')).toMatchObject({ index: -1, text: 'draft' });
  expect(recall(history, noRecall, 1, 'draft')).toBeNull();
});

test('what was just run is not recalled onto itself, and a changed one is a draft', () => {
  const history = [run('same'), run('older')];
  expect(recall(history, noRecall, -1, 'same')).toMatchObject({ text: 'older' });
  const changed = recall(history, { index: 1, draft: 'x' }, -1, 'older, changed');
  expect(changed).toMatchObject({ index: 0, draft: 'older, changed' });
});

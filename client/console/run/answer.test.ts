import { gather, readableMs, rowsInWords } from './answer';

const node = { ref: 'person:a', labels: ['Person'], caption: 'A', properties: {} };

test('an answer grows, and what was told before stays', () => {
  const gathering = gather();
  gathering.take({ kind: 'header', columns: ['a'] }, 1);
  const before = gathering.answer();
  gathering.take({ kind: 'row', values: [1], nodes: [node], edges: [] }, 4);
  gathering.take({ kind: 'row', values: [2], nodes: [node], edges: [] }, 9);
  expect(before.rows).toEqual([]);
  expect(gathering.answer()).toMatchObject({ columns: ['a'], rows: [[1], [2]], nodes: [node], firstMs: 4 });
});

test.each([
  [0.4, '0 ms'],
  [12.4, '12 ms'],
  [1420, '1.4 s'],
])('%d ms is %s', (ms, words) => expect(readableMs(ms)).toBe(words));

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [12345, '12,345 rows'],
])('%d: %s', (rows, words) => expect(rowsInWords(rows)).toBe(words));

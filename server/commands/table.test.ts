import { asTable } from './table';

test('a table aligns its columns and keeps control characters off the terminal', () => {
  expect(
    asTable(
      ['name', 'count'],
      [
        ['Russia', 3],
        ['Japan\u001b[2J', null],
      ],
    ).split('\n'),
  ).toEqual(['name       count', '─────────  ─────', 'Russia     3', 'Japan [2J']);
});

test('no rows leave the head of the table', () => expect(asTable(['a'], [])).toBe('a\n─'));

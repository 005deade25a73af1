import { csvField, formatRows } from './table';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['＝1', "'＝1"],
  ['-5', "'-5"],
  [-5, '-5'],
  [null, ''],
  [['a', 1], '"[""a"",1]"'],
])('CSV field of %j', (value, expected) => expect(csvField(value)).toBe(expected));

const columns = ['name', 'count'];
const rows = [
  ['Russia', 3],
  ['Japan\u001b[2J', null],
];

test('a table aligns its columns and keeps control characters off the terminal', () => {
  expect(formatRows('table', columns, rows).split('\n')).toEqual([
    'name       count',
    '─────────  ─────',
    'Russia     3',
    'Japan [2J',
  ]);
});

test.each([
  [
    'json',
    JSON.stringify(
      [
        { name: 'Russia', count: 3 },
        { name: 'Japan\u001b[2J', count: null },
      ],
      null,
      2,
    ),
  ],
  ['jsonl', '{"name":"Russia","count":3}\n{"name":"Japan\\u001b[2J","count":null}'],
  ['csv', 'name,count\r\nRussia,3\r\nJapan\u001b[2J,'],
] as const)('rows as %s', (format, expected) => expect(formatRows(format, columns, rows)).toBe(expected));

test('no rows leave the head of the table', () => {
  expect(formatRows('table', ['a'], [])).toBe('a\n─');
  expect(formatRows('jsonl', ['a'], [])).toBe('');
});

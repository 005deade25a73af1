import { csvField, formatRows, pasteable } from './rows';

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

test('no rows are no lines', () => expect(formatRows('jsonl', ['a'], [])).toBe(''));

test('what is pasted keeps its cells apart and its formulas asleep', () =>
  expect(
    pasteable(
      ['a', 'b'],
      [
        ['two\nlines\tand', '=1+1'],
        [-5, null],
      ],
    ),
  ).toBe("a\tb\ntwo lines and\t'=1+1\n-5\t"));

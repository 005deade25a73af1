import { rowPrinter } from './row-printer';
import { tableFormats, type TableFormat } from './table';

function printed(format: TableFormat, rows: readonly (readonly [string, number | null])[]): string[] {
  const parts: string[] = [];
  const printer = rowPrinter(format, (text) => parts.push(text));
  printer.columns(['name', 'n']);
  for (const row of rows) printer.row(row);
  printer.end();
  return parts;
}

test.each<[TableFormat, string]>([
  ['csv', 'name,n\r\n"a,b",1\r\nc,\r\n'],
  ['jsonl', '{"name":"a,b","n":1}\n{"name":"c","n":null}\n'],
  ['json', '[\n  {"name":"a,b","n":1},\n  {"name":"c","n":null}\n]\n'],
  ['table', 'name  n\n────  ─\na,b   1\nc\n'],
])('two rows as %s', (format, text) => {
  expect(
    printed(format, [
      ['a,b', 1],
      ['c', null],
    ]).join(''),
  ).toBe(text);
});

test('rows go out as they come, but for a table', () => {
  expect(printed('jsonl', [['a', 1]])).toHaveLength(1);
  expect(printed('csv', [['a', 1]])).toHaveLength(2);
});

test.each(tableFormats)('no rows as %s are still an answer', (format) => {
  const text = printed(format, []).join('');
  if (format === 'json') expect(JSON.parse(text)).toEqual([]);
  else expect(text).toBe({ csv: 'name,n\r\n', jsonl: '', table: 'name  n\n────  ─\n' }[format]);
});

import { CsvError, parse } from 'csv-parse/sync';
import type { Value } from '../../model/api/graph';
import { wrongAt, type Place } from '../wrong';
import { unmarked } from './cells';

/** A table as it was read: its headings, and its rows with the line on which each begins. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly Value[]; readonly line: number }[];
}

const separators = [',', ';', '\t', '|'];

/** The separator that the first line has most of, outside of quotes; a comma where it has none. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '');
  const counted = separators.map((one) => ({ one, times: first.split(one).length }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).one;
}

/** Bare numbers and flags are what they look like; what stands in quotes is text; a bare nothing is nothing. */
function valueOf(text: string, quoted: boolean): Value {
  if (quoted) return unmarked(text);
  if (text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) ? number : unmarked(text);
}

function errorOf(error: CsvError): Error {
  const at: Place = { line: Math.max(1, Number(error['lines'] ?? 1)), column: 1 };
  return wrongAt(at, `this is not CSV: ${error.message.split('\n')[0] ?? ''}`.replace(/\.$/, ''));
}

/**
 * Reads a table with a line of headings. The separator (comma, semicolon, tab, bar) is found by itself.
 * @throws EdgewiseError `bad-graph-file` with its line
 */
export function readTable(text: string): Table {
  let read: { record: { value: string; quoted: boolean }[]; info: { lines: number } }[];
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw wrongAt(
      { line: text.slice(0, nul).split('\n').length, column: 1 },
      'a character NUL, so this is no table',
    );
  try {
    read = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      skip_empty_lines: true,
      info: true,
      cast: (value: string, { quoting }: { quoting: boolean }) => ({ value, quoted: quoting }),
    }) as unknown as typeof read;
  } catch (error) {
    if (error instanceof CsvError) throw errorOf(error);
    throw error;
  }
  const [head, ...body] = read;
  if (!head) throw wrongAt({ line: 1, column: 1 }, 'the table is empty');
  let line = head.info.lines + 1;
  const rows = body.map(({ record, info }) => {
    const row = { cells: record.map(({ value, quoted }) => valueOf(value, quoted)), line };
    line = info.lines + 1;
    return row;
  });
  return { headings: head.record.map(({ value }) => unmarked(value)), rows };
}

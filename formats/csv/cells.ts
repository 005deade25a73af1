import type { Value } from '../../model/api/graph';

/** What a spreadsheet would run: text that begins so, whatever apostrophes stand before it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** What no table holds: NUL, and halves of characters. */
const UNHELD = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without what no table holds. */
export const tabular = (text: string): string => text.replace(UNHELD, '');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A value as a cell: text in quotes, numbers and flags bare, lists and maps as JSON in quotes, nothing for nothing.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, which `unmarked` takes away.
 */
export function cell(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const plain = tabular(text);
  return quoted(FORMULA.test(plain) ? `'${plain}` : plain);
}

/** Text without the apostrophe that kept a spreadsheet from running it. */
export function unmarked(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** Rows as CSV with CRLF, and a byte order mark so that spreadsheets take it for UTF-8. */
export function table(rows: readonly (readonly (Value | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

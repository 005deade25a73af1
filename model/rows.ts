import type { Value } from './api/graph';

/** What the rows of an answer can be written as, to the last letter. */
export const rowFormats = ['json', 'jsonl', 'csv'] as const;

export type RowFormat = (typeof rowFormats)[number];

/** A value as one text: texts as they are, nothing for null, the rest as JSON. */
export function valueText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Text that a spreadsheet would run as a formula is marked as text; numbers stay numbers. */
const harmless = (value: Value): string => {
  const plain = valueText(value);
  return typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain;
};

/** One CSV field; text that a spreadsheet would run as a formula is marked as text. */
export function csvField(value: Value): string {
  const safe = harmless(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows under their columns in one of the formats; ends without a line end, empty for no lines. */
export function formatRows(
  format: RowFormat,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): string {
  const objects = () =>
    rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])));
  switch (format) {
    case 'json':
      return JSON.stringify(objects(), null, 2);
    case 'jsonl':
      return objects()
        .map((row) => JSON.stringify(row))
        .join('\n');
    case 'csv':
      return [columns, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n');
  }
}

/** Rows to paste into a spreadsheet: a tab between fields, line ends and tabs of a field as spaces. */
export function pasteable(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [columns, ...rows]
    .map((row) => row.map((value) => harmless(value).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

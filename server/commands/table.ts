import type { Value } from '../../model/api/graph';

export const tableFormats = ['table', 'json', 'jsonl', 'csv'] as const;

export type TableFormat = (typeof tableFormats)[number];

/** Wider cells are cut in a table; the other formats are never cut. */
const WIDEST = 60;

function text(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** One CSV field; text that a spreadsheet would run as a formula is marked as text. */
export function csvField(value: Value): string {
  const plain = text(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cell(value: Value): string {
  const line = text(value).replace(/[\p{C}]+/gu, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

function asTable(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const cells = [columns.map(cell), ...rows.map((row) => row.map(cell))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((one, i) => one.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** Rows under their columns in one of the formats; ends without a line end, empty for no lines. */
export function formatRows(
  format: TableFormat,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): string {
  const objects = () =>
    rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])));
  switch (format) {
    case 'table':
      return asTable(columns, rows);
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

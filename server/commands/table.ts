import type { Value } from '../../model/api/graph';
import { rowFormats, valueText } from '../../model/rows';

export const tableFormats = ['table', ...rowFormats] as const;

export type TableFormat = (typeof tableFormats)[number];

/** Wider cells are cut in a table; the other formats are never cut. */
const WIDEST = 60;

function cell(value: Value): string {
  const line = valueText(value).replace(/[\p{C}]+/gu, ' ');
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}

/** Rows aligned under their columns, for a terminal; ends without a line end. */
export function asTable(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
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

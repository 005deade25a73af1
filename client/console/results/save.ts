import { formatRows, pasteable, type RowFormat } from '../../../model/rows';
import type { Answer } from '../run/answer';

const kinds: Readonly<Record<RowFormat, { readonly type: string; readonly words: string }>> = {
  csv: { type: 'text/csv', words: 'CSV' },
  json: { type: 'application/json', words: 'JSON' },
  jsonl: { type: 'application/x-ndjson', words: 'JSON lines' },
};

export const savable = Object.entries(kinds).map(([format, { words }]) => ({
  format: format as RowFormat,
  words,
}));

/** Hands the browser a file to save. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** "edgewise-2017-03-20-0930.csv": names that sort by time. */
export const fileName = (now: Date, ending: string): string =>
  `edgewise-${now.toISOString().slice(0, 16).replace('T', '-').replace(':', '')}.${ending}`;

/** Saves the rows that are here. CSV begins with the mark by which spreadsheets know UTF-8. */
export function saveRows({ columns, rows }: Answer, format: RowFormat): void {
  const text = formatRows(format, columns, rows);
  const whole = format === 'csv' ? `\ufeff${text}\r\n` : `${text}\n`;
  saveFile(fileName(new Date(), format), whole, kinds[format].type);
}

/** Puts the rows where a spreadsheet takes them from. */
export const copyRows = ({ columns, rows }: Answer): Promise<void> =>
  navigator.clipboard.writeText(pasteable(columns, rows));

import type { Value } from '../../model/api/graph';
import { csvField } from '../../model/rows';
import { asTable, type TableFormat } from './table';

/** Prints an answer as it comes. */
export interface RowPrinter {
  columns(names: readonly string[]): void;
  row(values: readonly Value[]): void;
  /** Prints what could not be printed before. */
  end(): void;
}

/** Lines and CSV go out row by row; a table has to know its widest cell, so it waits for the end. */
export function rowPrinter(format: TableFormat, write: (text: string) => void): RowPrinter {
  let names: readonly string[] = [];
  const rows: (readonly Value[])[] = [];
  const objectOf = (values: readonly Value[]): string =>
    JSON.stringify(Object.fromEntries(names.map((name, i) => [name, values[i] ?? null])));
  const starting = (begin: (columns: readonly string[]) => void) => (columns: readonly string[]) => {
    names = columns;
    begin(columns);
  };
  switch (format) {
    case 'table':
      return {
        columns: starting(() => undefined),
        row: (values) => void rows.push(values),
        end: () => write(`${asTable(names, rows)}\n`),
      };
    case 'csv': {
      const line = (values: readonly Value[]): void => write(`${values.map(csvField).join(',')}\r\n`);
      return { columns: starting(line), row: line, end: () => undefined };
    }
    case 'jsonl':
      return {
        columns: starting(() => undefined),
        row: (values) => write(`${objectOf(values)}\n`),
        end: () => undefined,
      };
    case 'json': {
      let between = '';
      return {
        columns: starting(() => write('[')),
        row: (values) => {
          write(`${between}\n  ${objectOf(values)}`);
          between = ',';
        },
        end: () => write(between === '' ? ']\n' : '\n]\n'),
      };
    }
  }
}

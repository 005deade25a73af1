import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { QueryRequest } from '../../model/api/query';
import { EdgewiseError } from '../../model/problem';
import type { Access } from '../access/access';
import { exitCode, type ExitCode, type Terminal } from './outcome';
import { rowPrinter } from './row-printer';
import type { TableFormat } from './table';

/** Where a statement stands: on the command line, in a file, or on standard input. */
export type StatementSource =
  { readonly cypher: string } | { readonly file: string } | { readonly stdin: true };

/** @throws EdgewiseError `bad-request` where the file cannot be read */
export async function readStatement(source: StatementSource, { in: input }: Terminal): Promise<string> {
  if ('cypher' in source) return source.cypher;
  if ('stdin' in source) return text(input);
  try {
    return await readFile(source.file, 'utf8');
  } catch (cause) {
    throw new EdgewiseError(
      'bad-request',
      `The file ${source.file} cannot be read.`,
      'Name a .cypher file, or - for standard input.',
      cause,
    );
  }
}

/** Runs one reading statement and prints its rows as they come. */
export async function runQuery(
  access: Access,
  request: QueryRequest,
  format: TableFormat,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const printer = rowPrinter(format, (line) => out.write(line));
  for await (const events of access.query(request))
    for (const event of events) {
      if (event.kind === 'header') printer.columns(event.columns);
      if (event.kind === 'row') printer.row(event.values);
      if (event.kind === 'error') {
        const { detail, hint, position } = event.problem;
        err.write(`edgewise: ${detail}${position ? placeOf(position) : ''}\n${hint ? `  ${hint}\n` : ''}`);
        return exitCode.failed;
      }
      if (event.kind === 'summary' && event.cut !== null)
        err.write(
          `Only the first ${event.rows} rows are shown; ${event.cut === 'rows' ? 'QUERY_MAX_ROWS' : 'QUERY_MAX_BYTES'} allows more.\n`,
        );
    }
  printer.end();
  return exitCode.done;
}

/** Where in the statement, as the end of a message. */
export const placeOf = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  ` (line ${line}, column ${column})`;

import type { Value } from '../../model/api/graph';
import { value } from '../../model/api/graph';
import type { Access } from '../access/access';
import { formatRows } from '../../model/rows';
import { exitCode, type ExitCode, type Terminal } from './outcome';
import { asTable, type TableFormat } from './table';

/** `k=v` pairs (each has its "=") as parameters: JSON where the value is JSON, else text. */
export function readParams(pairs: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const given = pair.slice(at + 1);
      try {
        return [pair.slice(0, at), value.parse(JSON.parse(given))];
      } catch {
        // Not JSON: then it is text as it stands, which needs no quotes on a command line.
        return [pair.slice(0, at), given];
      }
    }),
  );
}

/** Runs one reading statement and prints its rows. */
export async function runQuery(
  access: Access,
  cypher: string,
  options: { readonly params: readonly string[]; readonly format: TableFormat },
  { out, err }: Terminal,
): Promise<ExitCode> {
  let columns: readonly string[] = [];
  const rows: (readonly Value[])[] = [];
  for await (const event of access.query({ cypher, params: readParams(options.params) })) {
    if (event.kind === 'header') columns = event.columns;
    if (event.kind === 'row') rows.push(event.values);
    if (event.kind === 'error') {
      err.write(
        `edgewise: ${event.problem.detail}\n${event.problem.hint ? `  ${event.problem.hint}\n` : ''}`,
      );
      return exitCode.failed;
    }
    if (event.kind === 'summary' && event.truncated)
      err.write(
        `Only the first ${event.rows} rows are shown; QUERY_MAX_ROWS and QUERY_MAX_BYTES allow more.\n`,
      );
  }
  const { format } = options;
  const printed = format === 'table' ? asTable(columns, rows) : formatRows(format, columns, rows);
  if (printed !== '') out.write(`${printed}\n`);
  return exitCode.done;
}

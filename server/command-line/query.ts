import { Option, type Command } from 'commander';
import { readParameters } from '../commands/parameters';
import { readStatement, runQuery, type StatementSource } from '../commands/query';
import { tableFormats, type TableFormat } from '../commands/table';
import { parameter } from './arguments';
import { withAccess, type Surroundings } from './surroundings';

/** Where the statement is read from; the one and only of the two ways must be given. */
function sourceOf(command: Command, cypher: string | undefined, file: string | undefined): StatementSource {
  if ((cypher === undefined) === (file === undefined))
    command.error('error: give the statement, or - for standard input, or --file <path>', { exitCode: 2 });
  if (file !== undefined && file !== '-') return { file };
  return cypher === undefined || cypher === '-' ? { stdin: true } : { cypher };
}

/** The command that runs Cypher. */
export function addQuery(program: Command, { terminal, run }: Surroundings): void {
  const command = program
    .command('query')
    .description('run one reading Cypher statement')
    .argument('[cypher]', 'the statement; - reads it from standard input')
    .option('--file <path>', 'a .cypher file to read the statement from')
    .option(
      '--param <name=value>',
      'a parameter, as JSON or text; name:date=…, :datetime, :localdatetime, :time, :duration, :float, :text say what it is; may be repeated',
      parameter,
      [],
    )
    .addOption(
      new Option('--format <format>', 'how rows are printed').choices(tableFormats).default('table'),
    );
  command.action(
    (cypher: string | undefined, options: { file?: string; param: string[]; format: TableFormat }) =>
      run(async () => {
        const source = sourceOf(command, cypher, options.file);
        const request = { cypher: await readStatement(source, terminal), ...readParameters(options.param) };
        return withAccess(terminal, (access) => runQuery(access, request, options.format, terminal));
      }),
  );
}

import type { Command } from 'commander';
import { runExtract } from '../commands/extract';
import { runIngest } from '../commands/ingest';
import { readEnvironment } from '../env';
import type { SourceOptions } from '../ingest/01-read/read-sources';
import { column, date } from './arguments';
import { accessTo, type Surroundings } from './surroundings';

function withSources(command: Command): Command {
  return command
    .option('--metadata <file>', 'JSON lines {"document","date","outlet","title","url"} for the files')
    .option('--outlet <name>', 'who published the articles that name no outlet')
    .option('--date <date>', 'publication date (YYYY-MM-DD) of the articles that name none', date)
    .option('--column <part=heading>', 'which column of a table is its text, title, date …', column, {});
}

/** What commander gives: the columns under the name of their option. */
type Given = Omit<SourceOptions, 'columns'> & { readonly column: NonNullable<SourceOptions['columns']> };

const optionsOf = <T extends Given>({ column: columns, ...rest }: T) => ({ ...rest, columns });

/** The commands that read articles. */
export function addReading(program: Command, { terminal, run }: Surroundings): void {
  withSources(
    program
      .command('ingest')
      .description('read articles into the store; reading the same ones again changes nothing')
      .argument('<paths...>', 'files or folders'),
  )
    .option('--json', 'print the report as JSON', false)
    .action((paths: string[], options: Given & { json: boolean }) =>
      run(() => {
        const environment = readEnvironment(terminal.environment);
        return runIngest(() => accessTo(environment), paths, optionsOf(options), terminal);
      }),
    );
  withSources(
    program
      .command('extract')
      .description('print entities and claims of articles as JSON lines; writes nothing')
      .argument('<paths...>', 'files or folders'),
  )
    .option('--explain-prompt', 'print what would be sent to the language model, and send nothing', false)
    .action((paths: string[], options: Given & { explainPrompt: boolean }) =>
      run(() => {
        const { model } = readEnvironment(terminal.environment);
        return runExtract(paths, { ...optionsOf(options), model }, terminal);
      }),
    );
}

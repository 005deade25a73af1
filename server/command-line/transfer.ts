import type { Command } from 'commander';
import { runBackup, runRestore } from '../commands/backup';
import { runImport, type ImportOptions } from '../commands/import';
import { column, date } from './arguments';
import { withAccess, type Surroundings } from './surroundings';

function addImport(program: Command, { terminal, run }: Surroundings): void {
  program
    .command('import')
    .description('take over graphs of other programs, and claims as extract prints them')
    .argument('<files...>', '.graphml, .gexf, .csv, .cyjs, .cx2, .json, .jsonl or .cypher')
    .option('--column <part=heading>', 'which column of a table is what; may be repeated', column, {})
    .option('--outlet <name>', 'who says what the files say (default: the file)')
    .option('--date <date>', 'when it was published, YYYY-MM-DD', date)
    .option('--json', 'print the reports as JSON', false)
    .action(
      (files: string[], options: Omit<ImportOptions, 'columns'> & { column: ImportOptions['columns'] }) =>
        run(() =>
          withAccess(terminal, (access) =>
            runImport(access, files, { ...options, columns: options.column }, terminal),
          ),
        ),
    );
}

/** The commands that carry a graph out of the store and into it. */
export function addTransfer(program: Command, surroundings: Surroundings): void {
  const { terminal, run } = surroundings;
  addImport(program, surroundings);
  program
    .command('backup')
    .description('write the whole store to one file')
    .argument('<file>')
    .action((file: string) => run(() => withAccess(terminal, (access) => runBackup(access, file, terminal))));
  program
    .command('restore')
    .description('bring a backup back, also that of the other kind of store')
    .argument('<file>')
    .option('--replace', 'remove what the store holds first', false)
    .action((file: string, options: { replace: boolean }) =>
      run(() => withAccess(terminal, (access) => runRestore(access, file, options, terminal))),
    );
}

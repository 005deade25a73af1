import { Command, CommanderError } from 'commander';
import { asError, EdgewiseError, StatementError } from '../model/problem';
import { addExport } from './command-line/export';
import { addQuery } from './command-line/query';
import { addReading } from './command-line/reading';
import { addServe } from './command-line/serve';
import { addStore } from './command-line/store';
import type { Surroundings } from './command-line/surroundings';
import { addTransfer } from './command-line/transfer';
import { exitCode, type ExitCode, type Terminal } from './commands/outcome';
import { placeOf } from './commands/query';

function tellError(error: unknown, { err, environment }: Terminal): void {
  if (error instanceof EdgewiseError) {
    const place = error instanceof StatementError && error.position ? placeOf(error.position) : '';
    err.write(`edgewise: ${error.message}${place}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`);
    return;
  }
  const told = asError(error);
  const more = environment['LOG_LEVEL'] === 'debug' ? told.stack : told.message;
  err.write(`edgewise: something went wrong inside: ${more ?? ''}\n  LOG_LEVEL=debug shows where.\n`);
}

/** Runs one command line; resolves with its exit code, and never rejects. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const run: Surroundings['run'] = async (action) => {
    code = await action();
  };
  const program = new Command('edgewise')
    .description('Words in, edges out: a graph of who did what with whom, every edge cites its sentence.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    });
  const groups = [addServe, addReading, addQuery, addStore, addExport, addTransfer];
  for (const add of groups) add(program, { terminal, run });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    tellError(error, terminal);
    return exitCode.failed;
  }
}

/** The command itself: ends the process when what it printed is written. */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdin, stdout: out, stderr: err, env: environment } = process;
  // A reader that closes its end early (`| head`) is no error of ours.
  out.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runCommandLine(argv, { in: stdin, out, err, environment });
  out.write('', () => err.write('', () => process.exit()));
}

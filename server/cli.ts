import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EdgewiseError } from '../model/problem';
import type { Access } from './access/access';
import { openAccess } from './access/open';
import { runForget, runProject } from './commands/change';
import { runDoctor } from './commands/doctor';
import { runExtract } from './commands/extract';
import { runIngest } from './commands/ingest';
import { exitCode, type ExitCode, type Terminal } from './commands/outcome';
import { runQuery } from './commands/query';

import { runServe } from './commands/serve';
import { tableFormats, type TableFormat } from './commands/table';
import { readEnvironment } from './env';
import type { SourceOptions } from './ingest/01-read/read-sources';
import { ingestInto } from './ingest/09-write/ingest';

type Run = (action: () => Promise<ExitCode>) => Promise<void>;

async function withAccess(terminal: Terminal, use: (access: Access) => Promise<ExitCode>): Promise<ExitCode> {
  const access = await openAccess(readEnvironment(terminal.environment), ingestInto);
  try {
    return await use(access);
  } finally {
    await access.close();
  }
}

function parameter(pair: string, earlier: readonly string[]): readonly string[] {
  if (pair.indexOf('=') < 1) throw new InvalidArgumentError('Write --param name=value.');
  return [...earlier, pair];
}

function date(given: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given)))
    throw new InvalidArgumentError('Write a date of the calendar as YYYY-MM-DD.');
  return given;
}

function port(given: string): string {
  if (!/^\d+$/.test(given) || Number(given) > 65_535)
    throw new InvalidArgumentError('Write a number from 0 (any free port) to 65535.');
  return given;
}

function withSources(command: Command): Command {
  return command
    .option('--metadata <file>', 'JSON lines {"document","date","outlet","title","url"} for the files')
    .option('--outlet <name>', 'who published the articles that name no outlet')
    .option('--date <date>', 'publication date (YYYY-MM-DD) of the articles that name none', date);
}

function addReading(program: Command, terminal: Terminal, run: Run): void {
  withSources(
    program
      .command('ingest')
      .description('read articles into the store; reading the same ones again changes nothing')
      .argument('<paths...>', 'files or folders'),
  )
    .option('--json', 'print the report as JSON', false)
    .action((paths: string[], options: SourceOptions & { json: boolean }) =>
      run(() => {
        const environment = readEnvironment(terminal.environment);
        return runIngest(() => openAccess(environment, ingestInto), paths, options, terminal);
      }),
    );
  withSources(
    program
      .command('extract')
      .description('print entities and claims of articles as JSON lines; writes nothing')
      .argument('<paths...>', 'files or folders'),
  ).action((paths: string[], options: SourceOptions) => run(() => runExtract(paths, options, terminal)));
}

function addStore(program: Command, terminal: Terminal, run: Run): void {
  program
    .command('query')
    .description('run one reading Cypher statement')
    .argument('<cypher>')
    .option('--param <name=value>', 'a parameter; may be repeated', parameter, [])
    .addOption(new Option('--format <format>', 'how rows are printed').choices(tableFormats).default('table'))
    .action((cypher: string, { param, format }: { param: string[]; format: TableFormat }) =>
      run(() =>
        withAccess(terminal, (access) => runQuery(access, cypher, { params: param, format }, terminal)),
      ),
    );
  program
    .command('forget')
    .description('remove articles and what only they supported')
    .argument('<articles...>', 'ids, file names or addresses')
    .action((articles: string[]) =>
      run(() => withAccess(terminal, (access) => runForget(access, articles, terminal))),
    );
  program
    .command('project')
    .description('rebuild every edge from the claims')
    .action(() => run(() => withAccess(terminal, (access) => runProject(access, terminal))));
  program
    .command('doctor')
    .description('say what is installed, which store answers, what is wrong and what mends it')
    .option('--json', 'print the findings as JSON', false)
    .action(({ json }: { json: boolean }) =>
      run(() => {
        const environment = readEnvironment(terminal.environment);
        return runDoctor(() => openAccess(environment, ingestInto), environment, json, terminal);
      }),
    );
}

function addServe(program: Command, terminal: Terminal, run: Run): void {
  program
    .command('serve')
    .description('serve the explorer and the API')
    .option('--port <number>', 'port to listen on (default: PORT, or 4400)', port)
    .option('--no-samples', 'leave an empty store empty')
    .action((options: { port?: string; samples: boolean }) =>
      run(() => {
        const { samples } = options;
        const given = options.port === undefined ? {} : { PORT: options.port };
        return runServe(readEnvironment({ ...terminal.environment, ...given }), { samples }, terminal);
      }),
    );
}

function tellError(error: unknown, { err, environment }: Terminal): void {
  if (error instanceof EdgewiseError) {
    err.write(`edgewise: ${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`);
    return;
  }
  const told = error instanceof Error ? error : new Error(String(error));
  const more = environment['LOG_LEVEL'] === 'debug' ? told.stack : told.message;
  err.write(`edgewise: something went wrong inside: ${more ?? ''}\n  LOG_LEVEL=debug shows where.\n`);
}

/** Runs one command line; resolves with its exit code, and never rejects. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const run: Run = async (action) => {
    code = await action();
  };
  const program = new Command('edgewise')
    .description('Words in, edges out: a graph of who did what with whom, every edge cites its sentence.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    });
  addServe(program, terminal, run);
  addReading(program, terminal, run);
  addStore(program, terminal, run);
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
  const { stdout: out, stderr: err, env: environment } = process;
  // A reader that closes its end early (`| head`) is no error of ours.
  out.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runCommandLine(argv, { out, err, environment });
  out.write('', () => err.write('', () => process.exit()));
}

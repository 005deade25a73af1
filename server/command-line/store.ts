import type { Command } from 'commander';
import { runForget, runProject } from '../commands/change';
import { runDoctor } from '../commands/doctor';
import { readEnvironment } from '../env';
import { accessTo, withAccess, type Surroundings } from './surroundings';

/** The commands that ask the store and look after it. */
export function addStore(program: Command, { terminal, run }: Surroundings): void {
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
        return runDoctor(() => accessTo(environment), environment, json, terminal);
      }),
    );
}

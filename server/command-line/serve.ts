import type { Command } from 'commander';
import { readEnvironment } from '../env';
import { port } from './arguments';
import type { Surroundings } from './surroundings';

/** The command that serves the explorer. */
export function addServe(program: Command, { terminal, run }: Surroundings): void {
  program
    .command('serve')
    .description('serve the explorer and the API')
    .option('--port <number>', 'port to listen on (default: PORT, or 4400)', port)
    .option('--no-samples', 'leave an empty store empty')
    .action((options: { port?: string; samples: boolean }) =>
      run(async () => {
        // The server is not loaded for the commands that need none.
        const { runServe } = await import('../commands/serve');
        const { samples } = options;
        const given = options.port === undefined ? {} : { PORT: options.port };
        return runServe(readEnvironment({ ...terminal.environment, ...given }), { samples }, terminal);
      }),
    );
}

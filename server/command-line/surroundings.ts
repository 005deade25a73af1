import type { Access } from '../access/access';
import { openAccess } from '../access/open';
import type { ExitCode, Terminal } from '../commands/outcome';
import { readEnvironment, type Environment } from '../env';
import { ingestWith } from '../ingest/09-write/ingest';

/** What a group of commands is added with. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Runs a command's action and keeps its exit code. */
  readonly run: (action: () => Promise<ExitCode>) => Promise<void>;
}

/** The way to the graph of an environment, with what reads articles into it. */
export function accessTo(environment: Environment): Promise<Access> {
  return openAccess(environment, ingestWith(environment.model));
}

/** Opens the way to the graph for one command and closes it again. */
export async function withAccess(
  { environment }: Terminal,
  use: (access: Access) => Promise<ExitCode>,
): Promise<ExitCode> {
  const access = await accessTo(readEnvironment(environment));
  try {
    return await use(access);
  } finally {
    await access.close();
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../server/root';

/** The command as a terminal runs it: the built program in a process of its own. */
const program = join(projectRoot(), 'bin', 'edgewise.mjs');

export interface Ran {
  /** The exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  /** Ends it at once, as a power cut would. */
  kill(): void;
  readonly ended: Promise<Ran>;
}

/** @param settings environment variables on top of this process's own; an empty one counts as not set */
export function start(
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
  onError: (text: string) => void = () => undefined,
): Running {
  const env = { ...process.env, NEO4J_URI: '', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes) => (said.out += String(bytes)));
  child.stderr.on('data', (bytes) => {
    said.err += String(bytes);
    onError(said.err);
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  return { kill: () => void child.kill('SIGKILL'), ended };
}

/** Runs one command to its end. */
export const edgewise = (
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ran> => start(words, settings).ended;

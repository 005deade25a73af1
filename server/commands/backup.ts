import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Access } from '../access/access';
import { exitCode, type ExitCode, type Terminal } from './outcome';
import { createProgress } from './progress';

/** Writes the whole store to a file, which appears under its name only when it is whole. */
export async function runBackup(access: Access, file: string, { out, err }: Terminal): Promise<ExitCode> {
  if (access.through !== null) err.write(`Through the server at ${access.through}\n`);
  const part = `${file}.part`;
  try {
    await pipeline(await access.backup(), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  out.write(`${file} holds the whole store; edgewise restore ${file} brings it back\n`);
  return exitCode.done;
}

/** Brings a backup back into an empty store, or with `replace` into any. */
export async function runRestore(
  access: Access,
  file: string,
  { replace }: { readonly replace: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (access.through !== null) terminal.err.write(`Through the server at ${access.through}\n`);
  const progress = createProgress(terminal, 'restored');
  try {
    const { nodes, relationships } = await access.restore(file, { replace, onProgress: progress.update });
    progress.end();
    terminal.out.write(`${nodes} nodes and ${relationships} relationships restored from ${file}\n`);
    return exitCode.done;
  } finally {
    progress.end();
  }
}

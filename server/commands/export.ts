import { writeFile } from 'node:fs/promises';
import type { ExportRequest } from '../../model/api/export';
import { EdgewiseError } from '../../model/problem';
import type { Access } from '../access/access';
import { exitCode, type ExitCode, type Terminal } from './outcome';

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** Writes a file, or to stdout where it is called "-". */
export async function runExport(
  access: Access,
  request: ExportRequest,
  file: string,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const { bytes, dropped } = await access.exportGraph(request);
  for (const sentence of dropped) err.write(`not in the file: ${sentence}\n`);
  if (file === '-') {
    out.write(bytes);
    return exitCode.done;
  }
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EdgewiseError(
      'bad-request',
      `"${file}" cannot be written: ${reason}`,
      'Choose a folder that exists and that you may write to.',
      cause,
    );
  }
  err.write(`${file}: ${kilobytes(bytes.length)}\n`);
  return exitCode.done;
}

import type { IngestReport } from '../../model/api/ingest';
import type { ExitCode, Terminal } from './outcome';
import { createProgress } from './progress';
import { extractLines, readSources, type SourceOptions } from './reading';
import { codeOf, tellFailures } from './report';

/** Prints what reading finds, one JSON line an entity and a claim; writes nothing to any store. */
export async function runExtract(
  paths: readonly string[],
  options: SourceOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { articles, failed } = await readSources(paths, options);
  const progress = createProgress(terminal, 'read');
  const unread: IngestReport['failed'] = [...failed];
  await extractLines(articles, {
    onLine: (line) => terminal.out.write(`${line}\n`),
    onFailed: (failure) => unread.push(failure),
    onProgress: progress.update,
  });
  progress.end();
  tellFailures(unread, terminal);
  return codeOf({ failed: unread }, articles.length + failed.length);
}

import type { IngestReport } from '../../model/api/ingest';
import type { Access } from '../access/access';
import { emptyReport } from '../access/remote-ingest';
import { readSources, type SourceOptions } from '../ingest/01-read/read-sources';
import { exitCode, type ExitCode, type Terminal } from './outcome';
import { createProgress } from './progress';
import { codeOf, reportText, tellFailures } from './report';

/**
 * Reads files and folders into the store. What cannot be read is named with its reason, the rest is kept.
 * The access is opened only when there is something to write.
 */
export async function runIngest(
  open: () => Promise<Access>,
  paths: readonly string[],
  options: SourceOptions & { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const started = performance.now();
  const { articles, failed } = await readSources(paths, options);
  let report: IngestReport = emptyReport;
  if (articles.length > 0) {
    const access = await open();
    if (access.through !== null) terminal.err.write(`Through the server at ${access.through}\n`);
    const progress = createProgress(terminal, 'read');
    try {
      report = await access.ingest(articles, { onProgress: progress.update });
    } finally {
      progress.end();
      await access.close();
    }
  }
  const whole = { ...report, failed: [...failed, ...report.failed], ms: performance.now() - started };
  tellFailures(whole.failed, terminal);
  if (options.json) terminal.out.write(`${JSON.stringify(whole)}\n`);
  else if (articles.length > 0) terminal.out.write(`${reportText(whole)}\n`);
  return articles.length === 0 && whole.failed.length === 0
    ? exitCode.done
    : codeOf(whole, articles.length + failed.length);
}

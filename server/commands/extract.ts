import type { IngestReport } from '../../model/api/ingest';
import { readSources, type SourceOptions } from '../ingest/01-read/read-sources';
import { linesOf } from '../ingest/extract-lines';
import { countWords } from '../ingest/09-write/count-words';
import { readInThreads } from '../ingest/reading-pool';
import type { ExitCode, Terminal } from './outcome';
import { createProgress } from './progress';
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
  const allWords = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  let [done, words, claims] = [0, 0, 0];
  for await (const answer of readInThreads(articles)) {
    if ('failure' in answer) unread.push(answer.failure);
    else {
      for (const line of linesOf(answer.reading)) terminal.out.write(`${line}\n`);
      claims += answer.reading.claims.length;
    }
    const { document = '', text = '' } = articles[done] ?? {};
    words += countWords(text);
    progress.update({ done: ++done, total: articles.length, document, words, allWords, claims });
  }
  progress.end();
  tellFailures(unread, terminal);
  return codeOf({ failed: unread }, articles.length + failed.length);
}

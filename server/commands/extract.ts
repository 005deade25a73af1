import type { IngestReport } from '../../model/api/ingest';
import type { ArticleReading } from '../../model/reading';
import { readSources, type SourceOptions } from '../ingest/01-read/read-sources';
import { linesOf } from '../ingest/extract-lines';
import { countWords } from '../ingest/09-write/count-words';
import { modelReader } from '../ingest/model/model-reader';
import { questionsAbout } from '../ingest/model/prompt';
import type { ModelSettings } from '../ingest/model/settings';
import { readInThreads } from '../ingest/reading-pool';
import type { ExitCode, Terminal } from './outcome';
import { createProgress } from './progress';
import { codeOf, modelText, tellFailures } from './report';

export interface ExtractOptions extends SourceOptions {
  /** The language model that reads too, if one is set up. */
  readonly model: ModelSettings | null;
  /** Print what would be sent to it, and send nothing. */
  readonly explainPrompt: boolean;
}

/** Exactly what would be sent about an article, a JSON line for each request. */
function explain(reading: ArticleReading, model: ModelSettings | null, { out }: Terminal): void {
  const name = model?.model ?? 'EDGEWISE_LLM_MODEL';
  for (const question of questionsAbout(reading, name)) out.write(`${JSON.stringify(question)}\n`);
}

/** Prints what reading finds, one JSON line an entity and a claim; writes nothing to any store. */
export async function runExtract(
  paths: readonly string[],
  { model, explainPrompt, ...options }: ExtractOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { articles, failed } = await readSources(paths, options);
  const reader = model && !explainPrompt ? modelReader(model) : null;
  const progress = createProgress(terminal, 'read');
  const unread: IngestReport['failed'] = [...failed];
  const allWords = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  let [done, words, claims] = [0, 0, 0];
  for await (const answer of readInThreads(articles)) {
    if ('failure' in answer) unread.push(answer.failure);
    else if (explainPrompt) explain(answer.reading, model, terminal);
    else {
      const reading = reader ? await reader.improve(answer.reading) : answer.reading;
      for (const line of linesOf(reading)) terminal.out.write(`${line}\n`);
      claims += reading.claims.length;
    }
    const { document = '', text = '' } = articles[done] ?? {};
    words += countWords(text);
    progress.update({ done: ++done, total: articles.length, document, words, allWords, claims });
  }
  progress.end();
  if (reader) terminal.err.write(`${modelText(reader.report())}\n`);
  tellFailures(unread, terminal);
  return codeOf({ failed: unread }, articles.length + failed.length);
}

import type { DbSchema } from '@neo4j-cypher/language-support';
import { answer } from './answer';
import type { FromWorker, ToWorker } from './messages';

let words: DbSchema = {};

const tell = (message: FromWorker): void => postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'words') {
    words = data.words;
    return;
  }
  const { number, question } = data;
  try {
    tell({ number, answer: answer(question, words) });
  } catch (error) {
    tell({ number, failure: error instanceof Error ? error.message : String(error) });
  }
});

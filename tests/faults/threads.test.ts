import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../server/ingest/read-article';
import { readInThreads } from '../../server/ingest/reading-pool';
import { loadLanguage } from '../../server/language/load';
import { projectRoot } from '../../server/root';

const folder = join(projectRoot(), 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({
    document: name,
    origin: `file:${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
    metadata: { date: name.slice(0, 10) },
  }));

test('articles are read alike, and in their order, by any number of threads', async () => {
  const language = loadLanguage();
  const expected = samples.map((source) => ({ reading: readArticle(source, language) }));
  expect(expected.length).toBeGreaterThan(3);
  for (const threads of [1, 2, 3]) {
    const answers: unknown[] = [];
    for await (const answer of readInThreads(samples, undefined, threads)) answers.push(answer);
    expect(answers).toEqual(expected);
  }
});

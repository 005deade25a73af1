import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources } from './read-sources';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edgewise-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test('a folder gives its texts by name, with the metadata beside them', async () => {
  file('b.txt', 'Second.');
  file('a/deep.md', '---\ntitle: "Deep"\ndate: 2017-03-20\n---\nFirst.');
  file('README.md', 'About the articles.');
  file('.hidden.txt', 'Not this.');
  file('picture.png', 'Not this.');
  file('metadata.jsonl', '{"document":"b.txt","outlet":"The Example","url":"https://paper.example/b"}\n');
  const { articles, failed } = await readSources([folder], { outlet: 'Unnamed', date: '2017-01-01' });
  expect(failed).toEqual([]);
  expect(articles.map(({ document, metadata }) => [document, metadata])).toEqual([
    ['a/deep.md', { title: 'Deep', date: '2017-03-20', outlet: 'Unnamed' }],
    ['b.txt', { outlet: 'The Example', url: 'https://paper.example/b', date: '2017-01-01' }],
  ]);
  expect(articles[0]?.origin).toMatch(/^file:[0-9a-f]{16}$/);
  expect(articles[1]?.origin).toBe('https://paper.example/b');
});

test('what cannot be read is named, and the rest is kept', async () => {
  file('empty.txt', '');
  file('good.txt', 'Abe met Putin.');
  const gone = join(folder, 'gone.txt');
  const { articles, failed } = await readSources([folder, gone, file('empty/x.doc', 'a,b')], {});
  expect(articles.map(({ document }) => document)).toEqual(['good.txt']);
  expect(failed.map(({ document, code }) => [document, code])).toEqual([
    ['empty.txt', 'empty-file'],
    [gone, 'not-found'],
    [join(folder, 'empty/x.doc'), 'not-text'],
  ]);
});

test('a file given twice is read once', async () => {
  const path = file('a.txt', 'Abe met Putin.');
  const { articles } = await readSources([path, path], {});
  expect(articles).toHaveLength(1);
});

test.each([
  ['no JSON', 'oops', 'Line 1 of'],
  ['a date that is none', '{"document":"a.txt","date":"March"}', 'date must be a day'],
  ['no document', '{"date":"2017-03-20"}', 'document'],
])('a metadata file with %s stops the run', async (_what, line, words) => {
  file('a.txt', 'Abe met Putin.');
  const metadata = file('about.jsonl', line);
  await expect(readSources([folder], { metadata })).rejects.toThrow(words);
});

test('a metadata file that is not there is told', async () => {
  await expect(readSources([folder], { metadata: join(folder, 'no.jsonl') })).rejects.toThrow('no.jsonl');
});

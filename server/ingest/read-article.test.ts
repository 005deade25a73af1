import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleReading } from '../../model/reading';
import { isSymmetric } from '../../model/ontology/relationship-types';
import { loadLanguage } from '../language/load';
import { projectRoot } from '../root';
import { readArticle } from './read-article';

const language = loadLanguage();
const folder = join(projectRoot(), 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    document: name,
    origin: `file:${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
    metadata: { date: name.slice(0, 10) },
  }));

test.each(samples.map((source) => [source.document, source] as const))('%s reads whole', (_name, source) => {
  const reading = readArticle(source, language);
  expect(articleReading.safeParse(reading).error).toBeUndefined();
  expect(reading.article.text).toBe(source.text);
  const known = new Set(reading.entities.map(({ id }) => id));
  const ids = new Set<string>();
  for (const claim of reading.claims) {
    expect(source.text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
    const sentence = reading.sentences[claim.sentence];
    expect(sentence && claim.quote.start >= sentence.start && claim.quote.end <= sentence.end).toBe(true);
    for (const end of [claim.subject, claim.object, claim.saidBy, claim.at, ...claim.with])
      if (end !== null) expect(known).toContain(end);
    if (isSymmetric(claim.type)) expect(claim.subject < claim.object).toBe(true);
    ids.add(claim.id);
  }
  expect(ids.size).toBe(reading.claims.length);
  for (const mention of reading.mentions) {
    expect(source.text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(known).toContain(mention.entity);
  }
  expect(reading.claims.length).toBeGreaterThan(0);
});

test('the same article gives the same reading, and read after another too', () => {
  const [first, second] = samples;
  if (!first || !second) throw new Error('there are no samples');
  const once = JSON.stringify(readArticle(first, language));
  readArticle(second, language);
  expect(JSON.stringify(readArticle(first, language))).toBe(once);
});

test('windows line ends, emoji and white space leave the quotes exact', () => {
  const text =
    'Abe meets Putin \u{1F600}\r\n\r\n  Shinzō Abe met Vladimir Putin\u00a0in Moscow on Thursday. \u{1F44D}\r\n';
  const { claims } = readArticle(
    { document: 'a.txt', origin: 'a', text, metadata: { date: '2017-04-28' } },
    language,
  );
  expect(claims.map((c) => c.type)).toContain('MEETS');
  for (const { quote } of claims) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});

test('a line without an end is read in pieces, and its quotes stay exact', () => {
  const text = `Norway met Chile. ${'word '.repeat(6_000)}Norway attacked Peru.`;
  const { claims, sentences } = readArticle({ document: 'a', origin: 'a', text, metadata: {} }, language);
  expect(claims.map((c) => c.type)).toEqual(expect.arrayContaining(['MEETS', 'ATTACKS']));
  for (const { quote } of claims) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  expect(Math.max(...sentences.map((s) => s.end - s.start))).toBeLessThan(13_000);
});

test('copies of a sentence have one fingerprint, however they are punctuated', () => {
  const read = (text: string) =>
    readArticle({ document: 'a', origin: 'a', text, metadata: {} }, language).sentences;
  const [, a] = read('Title\n“Abe met Putin,” he said.');
  const [, b] = read('Another title\n"Abe met Putin", he said');
  expect(a?.fingerprint).toBe(b?.fingerprint);
});

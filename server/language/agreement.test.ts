import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectRoot } from '../root';
import type { Document } from './document';
import { loadLanguage } from './load';

interface Expected {
  readonly file: string;
  readonly tokens: readonly {
    text: string;
    start: number;
    tag: string;
    pos: string;
    lemma: string;
    head: number;
    dep: string;
    sentStart: number;
  }[];
  readonly ents: readonly { start: number; end: number; label: string }[];
}

const nameKey = (from: number, to: number, label: string): string => `${from} ${to} ${label}`;

function compare(document: Document, expected: Expected): Record<string, number> {
  const starts = new Set(document.sentences.map((s) => s.from));
  const same = { tokens: 0, tag: 0, pos: 0, lemma: 0, head: 0, dep: 0, start: 0 };
  expected.tokens.forEach((want, i) => {
    const got = document.token(i);
    same.tokens += Number(got.text === want.text && got.start === want.start);
    same.tag += Number(got.tag === want.tag);
    same.pos += Number(got.pos === want.pos);
    same.lemma += Number(got.lemma === want.lemma);
    same.head += Number(got.head === want.head);
    same.dep += Number(got.head === want.head && got.dep === want.dep);
    same.start += Number(starts.has(i) === (want.sentStart === 1));
  });
  const ours = new Set(document.names.map((n) => nameKey(n.from, n.to, n.label)));
  const found = expected.ents.filter((e) => ours.has(nameKey(e.start, e.end, e.label))).length;
  return {
    ...same,
    names: found,
    extraNames: ours.size - found,
    extraTokens: document.tokens.length - expected.tokens.length,
  };
}

const language = loadLanguage();
const fixtures = join(projectRoot(), 'server', 'language', 'fixtures');

/** A fixture in the form that its README describes. */
function fixture(file: string): Expected {
  const rows = readFileSync(join(fixtures, file), 'utf8').trim().split('\n');
  const tokens = rows
    .filter((row) => !row.startsWith('#'))
    .map((row) => row.split('\t').map((cell): unknown => JSON.parse(cell)))
    .map(([text, start, tag, pos, lemma, head, dep, sentStart]) => ({
      ...{ text, start, tag, pos },
      ...{ lemma, head, dep, sentStart },
    })) as unknown as Expected['tokens'];
  const ents = rows
    .filter((row) => row.startsWith('#'))
    .map((row) => row.slice(2).split('\t'))
    .map(([start, end, label = '']) => ({ start: Number(start), end: Number(end), label }));
  return { file: join('samples', file.replace('.tsv', '.txt')), tokens, ents };
}

test.each(readdirSync(fixtures).filter((file) => file.endsWith('.tsv')))(
  'reads %s as the reference does',
  (file) => {
    const expected = fixture(file);
    const count = expected.tokens.length;
    const document = language.read(readFileSync(join(projectRoot(), expected.file), 'utf8'));
    expect(count).toBeGreaterThan(250);
    expect(compare(document, expected)).toEqual({
      tokens: count,
      tag: count,
      pos: count,
      lemma: count,
      head: count,
      dep: count,
      start: count,
      names: expected.ents.length,
      extraNames: 0,
      extraTokens: 0,
    });
  },
);

const shared = join(projectRoot(), '..', 'shared');
const reference = join(shared, 'eval', 'language', 'reference.jsonl.gz');

// The texts are not part of the project; without them the fixtures above stand alone.
if (existsSync(reference))
  test('reads as spaCy does, but for the few heads that float16 turns', () => {
    const totals: Record<string, number> = {};
    const lines = gunzipSync(readFileSync(reference)).toString('utf8').trim().split('\n');
    for (const line of lines) {
      const expected = JSON.parse(line) as Expected;
      const document = language.read(readFileSync(join(shared, expected.file), 'utf8'));
      for (const [key, count] of Object.entries(compare(document, expected)))
        totals[key] = (totals[key] ?? 0) + count;
    }
    expect(totals).toEqual({
      tokens: 26_115,
      tag: 26_115,
      pos: 26_115,
      lemma: 26_115,
      head: 26_111,
      dep: 26_109,
      start: 26_115,
      names: 2_573,
      extraNames: 0,
      extraTokens: 0,
    });
  });

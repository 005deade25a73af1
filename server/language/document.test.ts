import { loadLanguage } from './load';

const language = loadLanguage();

/** What the model reads in one sentence, a line a token. */
const read = (text: string) => language.read(text);

test.each([
  [
    "Putin's visit to the U.S. cost $5m.",
    ['Putin', "'s", 'visit', 'to', 'the', 'U.S.', 'cost', '$', '5', 'm.'],
  ],
  ['“I don’t know,” she said.', ['“', 'I', 'do', 'n’t', 'know', ',', '”', 'she', 'said', '.']],
  ['See https://paper.example/a?b=1 (page 3)', ['See', 'https://paper.example/a?b=1', '(', 'page', '3', ')']],
  ['two  spaces', ['two', ' ', 'spaces']],
  ['', []],
])('tokens of %j', (text, tokens) => {
  expect(read(text).tokens.map((t) => t.text)).toEqual(tokens);
});

test.each([
  ['The ministers met their counterparts.', ['the', 'minister', 'meet', 'their', 'counterpart', '.']],
  ['She has been visiting smaller cities.', ['she', 'have', 'be', 'visit', 'small', 'city', '.']],
  ['They left Moscow for better talks.', ['they', 'leave', 'Moscow', 'for', 'well', 'talk', '.']],
])('lemmas of %j', (text, lemmas) => {
  expect(read(text).tokens.map((t) => t.lemma)).toEqual(lemmas);
});

describe('walks', () => {
  const document = read('Abe and Putin met in Moscow. Lavrov, who was there, smiled.');
  const index = (word: string) => document.tokens.findIndex((t) => t.text === word);
  const words = (tokens: readonly { text: string }[]) => tokens.map((t) => t.text).join(' ');

  test.each([
    ['children', () => document.children(index('met')), 'Abe in .'],
    ['children by label', () => document.children(index('met'), 'nsubj'), 'Abe'],
    ['conjuncts', () => document.conjuncts(index('Abe')), 'Abe Putin'],
    ['ancestors', () => document.ancestors(index('Moscow')), 'in met'],
    ['subtree', () => document.subtree(index('Abe')), 'Abe and Putin'],
  ])('%s', (_what, walk, expected) => {
    expect(words(walk())).toBe(expected);
  });

  test('a root has no head, and its sentence holds its words', () => {
    expect(document.head(index('met'))).toBeUndefined();
    expect(document.textOf(document.sentenceOf(index('smiled')))).toBe('Lavrov, who was there, smiled.');
    expect(document.textOf({ from: 2, to: 2 })).toBe('');
  });

  test('indices outside the document are errors', () => {
    expect(() => document.token(999)).toThrow(RangeError);
    expect(() => document.sentenceOf(-1)).toThrow(RangeError);
  });

  test('names have their type', () => {
    expect(document.names.map((n) => [document.textOf(n), n.label])).toEqual([
      ['Abe', 'PERSON'],
      ['Putin', 'PERSON'],
      ['Moscow', 'GPE'],
      ['Lavrov', 'PERSON'],
    ]);
  });
});

test('the same text gives the same reading after others, however long', () => {
  const text = 'Abe met Putin in Moscow on Thursday.';
  const first = JSON.stringify(read(text).tokens);
  read('word '.repeat(5000));
  // More words than are remembered, twice.
  const many = Array.from({ length: 6500 }, (_, i) => `w${i}`).join(' ');
  expect(JSON.stringify(read(many).tokens)).toBe(JSON.stringify(read(many).tokens));
  read('\u{1F600}\u0000\uD800 odd');
  expect(JSON.stringify(read(text).tokens)).toBe(first);
});

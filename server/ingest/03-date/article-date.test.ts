import { classify } from '../02-clean/classify';
import { linesOf } from '../02-clean/lines';
import { articleDate } from './article-date';

const dateOf = (text: string, date?: string) =>
  articleDate(classify(linesOf(text)), date === undefined ? {} : { date });

test.each([
  ['its metadata', 'Title\nTOKYO, March 20, 2016 — Talks.', '2017-03-20', '2017-03-20', 'metadata'],
  ['its dateline', 'Title\nTOKYO, March 20, 2016 — Talks.', undefined, '2016-03-20', 'dateline'],
  [
    'the year from the text',
    'Title\nTOKYO, March 20. /TASS/. Abe goes in 2017.',
    undefined,
    '2017-03-20',
    'dateline',
  ],
  [
    'a line of its own',
    'Title\nSaturday, September 12, 2015\nA storm came.',
    undefined,
    '2015-09-12',
    'dateline',
  ],
  [
    'the latest day stated',
    'Title\nHe spoke on March 19, 2017 and May 2, 2016.',
    undefined,
    '2017-03-19',
    'text',
  ],
  [
    'moved to the weekday',
    'Title\nHe said so on Monday, after March 19, 2017.',
    undefined,
    '2017-03-20',
    'text',
  ],
])('%s', (_what, text, given, publishedAt, dateFrom) => {
  expect(dateOf(text, given)).toEqual({ publishedAt, dateFrom });
});

test('nothing states a day', () => {
  expect(dateOf('Title\nAbe met Putin in May.')).toEqual({ publishedAt: null, dateFrom: null });
});

import { loadLanguage } from '../load';
import { findDates } from './find-dates';

const language = loadLanguage();
/** Monday. */
const DAY = '2017-03-20';
const datesIn = (text: string, publishedAt: string | null = DAY) =>
  findDates(language.read(text), publishedAt).map(({ text: words, start, end }) =>
    start === end ? `${words}: ${start}` : `${words}: ${start}/${end}`,
  );

test.each([
  ['They met on March 6, 2017.', 'March 6, 2017: 2017-03-06'],
  ['They met on 6 March 2017 in Oslo.', '6 March 2017: 2017-03-06'],
  ['They met on the 6th of March.', '6th of March: 2017-03-06'],
  ['They met on December 15-16, 2016.', 'December 15-16, 2016: 2016-12-15/2016-12-16'],
  ['They met from February 27 to March 2.', 'February 27 to March 2: 2017-02-27/2017-03-02'],
  ['The law of 2017-01-15 stands.', '2017-01-15: 2017-01-15'],
  ['They signed it in May 2016.', 'May 2016: 2016-05'],
  ['They signed it last December.', 'last December: 2016-12'],
  ['They signed it in December.', 'December: 2016-12'],
  ['They signed it in 2014.', '2014: 2014'],
  ['The war of 1941-1945 ended.', '1941-1945: 1941/1945'],
  ['He grew up in the 1990s.', '1990s: 1990/1999'],
  ['They spoke on Monday.', 'Monday: 2017-03-20'],
  ['They spoke on Friday.', 'Friday: 2017-03-17'],
  ['They will speak on Friday.', 'Friday: 2017-03-24'],
  ['He plans to leave on Tuesday.', 'Tuesday: 2017-03-21'],
  ['They spoke last Monday.', 'last Monday: 2017-03-13'],
  ['He arrived yesterday.', 'yesterday: 2017-03-19'],
  ['He leaves tomorrow.', 'tomorrow: 2017-03-21'],
  ['Abe will visit Russia next month.', 'next month: 2017-04'],
  ['Prices rose last year.', 'last year: 2016'],
  ['It happened last week.', 'last week: 2017-03-13/2017-03-19'],
  ['It opens this week.', 'this week: 2017-03-20/2017-03-26'],
  ['It opened last summer.', 'last summer: 2016-06/2016-08'],
  ['It opened in the summer of 2014.', 'summer of 2014: 2014-06/2014-08'],
  ['Sales fell in the first quarter of 2016.', 'first quarter of 2016: 2016-01/2016-03'],
  ['He left three days ago.', 'three days ago: 2017-03-17'],
  ['It was founded two years ago.', 'two years ago: 2015'],
  ['It rose over the past three months.', 'past three months: 2016-12/2017-03'],
  ['It should be ready by the end of the year.', 'end of the year: 2017-12'],
  ['They met in early April.', 'April: 2016-04'],
  ['They meet in early April.', 'April: 2017-04'],
  ['They will meet in early April.', 'April: 2017-04'],
])('%s', (text, date) => {
  expect(datesIn(text)).toContain(date);
});

test.each([
  ['He may visit Russia.'],
  ['They began to march to the square.'],
  ['Some 2000 troops came.'],
  ['He has 3 sons and paid 20 euros.'],
  ['Theresa May spoke.'],
])('no date in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('a month takes the year that its sentence or the one before it opened with', () => {
  expect(datesIn('In 2015, he came in May and in September.')).toEqual([
    '2015: 2015',
    'May: 2015-05',
    'September: 2015-09',
  ]);
  expect(datesIn('In 2015 he came twice. He met Abe in May.')).toEqual(['2015: 2015', 'May: 2015-05']);
});

test('a weekday with its day is one date', () => {
  expect(datesIn('They met on Monday, March 6, 2017.')).toEqual(['March 6, 2017: 2017-03-06']);
});

test('without the day of the article only what names its year is found', () => {
  expect(datesIn('They met on Monday, in May and in June 2016.', null)).toEqual(['June 2016: 2016-06']);
});

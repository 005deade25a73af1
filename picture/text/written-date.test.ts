import { writtenDate } from './written-date';

test.each([
  ['2017-03-20', '20 Mar 2017'],
  ['2017-03', 'Mar 2017'],
  ['2017', '2017'],
  ['2017-13', '2017-13'],
  ['in spring', 'in spring'],
])('%s is written as %s', (date, written) => {
  expect(writtenDate(date)).toBe(written);
});

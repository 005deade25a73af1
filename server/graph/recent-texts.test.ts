import { RecentTexts } from './recent-texts';

test('the oldest text gives way, and one that is asked for is the newest again', () => {
  const texts = new RecentTexts(2);
  texts.add('a');
  texts.add('b');
  expect(texts.has('a')).toBe(true);
  texts.add('c');
  expect(['a', 'b', 'c'].map((text) => texts.has(text))).toEqual([true, false, true]);
});

import { isAllSpace, shapeOf } from './lexeme';

test.each([
  ['Putin', 'Xxxxx'],
  ['THAAD', 'XXXX'],
  ['2017', 'dddd'],
  ['1,000', 'd,ddd'],
  ["O'Neil", "X'Xxxx"],
  ['internationally', 'xxxx'],
  ['日本', 'xx'],
  ['€5m', '€dx'],
  ['x'.repeat(100), 'LONG'],
  ['', ''],
])('shape of %s', (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});

test.each([
  [' \n\t', true],
  ['\u00a0', true],
  ['a ', false],
  ['', false],
  ['\u200b', false],
])('is %j nothing but space', (text, all) => {
  expect(isAllSpace(text)).toBe(all);
});

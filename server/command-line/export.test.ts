import { formatOfFile } from '../export/formats';
import { length } from './export';

test.each([
  ['800', 800],
  ['96px', 96],
  ['25.4mm', 96],
  ['2.54 cm', 96],
  ['6.5in', 624],
  ['72pt', 96],
])('a length of %s is %d pixels', (given, pixels) => {
  expect(length(given)).toBeCloseTo(pixels);
});

test.each(['wide', '-3', '10 ells', ''])('"%s" is no length', (given) => {
  expect(() => length(given)).toThrow('156mm');
});

test.each([
  ['a/b.svg', 'svg'],
  ['A.PDF', 'pdf'],
  ['x.jpeg', 'jpg'],
])('%s is written as %s', (file, name) => {
  expect(formatOfFile(file).name).toBe(name);
});

test('a name without an ending is refused with those that there are', () => {
  expect(() => formatOfFile('picture')).toThrow('"picture" does not say');
});

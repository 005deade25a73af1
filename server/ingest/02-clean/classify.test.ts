import { classify, datelineLength } from './classify';
import { linesOf } from './lines';

test('lines keep their offsets, whatever ends them', () => {
  const text = 'One\r\n\r\nTwo\rThree\n';
  const lines = linesOf(text);
  expect(lines.map((line) => line.text)).toEqual(['One', 'Two', 'Three']);
  for (const { start, end, text: line } of lines) expect(text.slice(start, end)).toBe(line);
});

test.each([
  ['TOKYO (Reuters) - Abe will visit Russia.', 'TOKYO (Reuters) - '],
  ['TOKYO, March 20. /TASS/. The ministers met.', 'TOKYO, March 20. /TASS/. '],
  ['MOSCOW, April 28 — The two leaders met.', 'MOSCOW, April 28 — '],
  ['NEW YORK — The council voted.', 'NEW YORK — '],
  ['THAAD is a missile defence system.', ''],
  ['The United States - it was said - agreed.', ''],
])('dateline of %s', (text, dateline) => {
  expect(text.slice(0, datelineLength(text))).toBe(dateline);
});

test.each([
  ['World News', 'navigation'],
  ['Updated at: 10:15, 20 March 2017', 'navigation'],
  ['© The Example 2017', 'navigation'],
  ['Reporting by Jane Roe; editing by John Doe', 'credit'],
  ['By Jane Roe', 'credit'],
  ['Photo: Jane Roe', 'credit'],
  ['The minister speaks in Tokyo. REUTERS/Jane Roe', 'caption'],
  ['The minister is seen at the airport on Monday.', 'caption'],
  ['Tensions on the Korean Peninsula', 'heading'],
  ['## What comes next', 'heading'],
  ['Abe met Putin in Moscow on Thursday.', 'prose'],
  ['News from the council pleased the minister.', 'prose'],
])('%s is %s', (text, kind) => {
  const [, line] = classify(linesOf(`A title for the article\n${text}`));
  expect(line?.kind).toBe(kind);
});

test('the first line that is no navigation is the title, and front matter is no line of the article', () => {
  const text = '---\ntitle: x\n---\nWorld News\nAbe to visit Russia\nAbe will visit Russia.';
  const kinds = classify(linesOf(text), text.indexOf('World') - 1).map((line) => line.kind);
  expect(kinds).toEqual(['metadata', 'metadata', 'metadata', 'navigation', 'title', 'prose']);
});

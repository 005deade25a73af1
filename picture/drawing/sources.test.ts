import { palettes } from '../appearance/palette';
import { measure, widest } from '../text/measure';
import { sourceList } from './sources';

const sources = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    edge: `e${i}`,
    quote: 'He said so. '.repeat(i % 3 === 0 ? 40 : 2),
    outlet: 'The Example',
    date: '2017-03-20',
  }));
const room = { width: 800, most: 200, size: 10 };

test('sources are numbered in order, and a long quote keeps its outlet', () => {
  const { numbers, items, height } = sourceList(sources(6), palettes.light, room);
  expect([...numbers]).toEqual([1, 2, 3, 4, 5, 6].map((number, i) => [`e${i}`, number]));
  expect(height).toBeLessThanOrEqual(room.most);
  const text = items.map((item) => (item.kind === 'text' ? item.text : '')).join(' ');
  expect(text.match(/The Example, 20 Mar 2017/g)).toHaveLength(6);
});

test('what finds no room is counted and gets no number', () => {
  const { numbers, items, height } = sourceList(sources(90), palettes.light, room);
  expect(numbers.size).toBeGreaterThan(10);
  expect(numbers.size).toBeLessThan(90);
  expect(height).toBeLessThanOrEqual(room.most);
  expect(items.at(-1)).toMatchObject({
    text: `${90 - numbers.size} more edges have sources that found no room here.`,
  });
});

test('no line reaches the next column, not even in the widest font of the stack', () => {
  const { items } = sourceList(sources(24), palettes.light, { ...room, most: 400 });
  const lines = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  const begins = [...new Set(lines.filter(({ weight }) => weight === 700).map(({ x }) => x)), room.width];
  expect(begins.length).toBeGreaterThan(2);
  for (const { text, x, size, weight } of lines) {
    const next = begins.find((begin) => begin > x) ?? 0;
    expect(x + measure(text, size, weight) * widest(weight)).toBeLessThanOrEqual(next);
  }
});

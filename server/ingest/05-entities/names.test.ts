import { namesIn } from '../../../tests/fixtures/told';

test.each([
  ['Chile owns the refiner Quelltex.', 'Organization Quelltex'],
  ['Juanito Bardales, the head of the union, spoke.', 'Person Juanito Bardales'],
  ['She works for Statistics Norway.', 'Organization Statistics Norway'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test('May is a month where the words before it say so', () => {
  expect(namesIn('Theresa May left. They come as early as May to study fish.')).toEqual([
    'Person Theresa May',
  ]);
});

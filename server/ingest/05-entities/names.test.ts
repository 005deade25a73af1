import { namesIn } from '../../../tests/fixtures/told';

test.each([
  ['Chile owns the refiner Quelltex.', 'Organization Quelltex'],
  ['Juanito Bardales, the head of the union, spoke.', 'Person Juanito Bardales'],
  ['She works for Statistics Norway.', 'Organization Statistics Norway'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test.each([
  ['Peter Novak, QC, won 500 kronor on Saturday Night.', ['Person Peter Novak']],
  ['Chile’s Minister of Exterior Relations spoke.', ['Country Chile']],
  ['The Indiana Pacers won. He likes the Pacers.', ['Organization Indiana Pacers']],
  ['Lam Cheuk-ting of Civic Passion won.', ['Organization Civic Passion', 'Person Lam Cheuk-ting']],
])('%s names only %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('May is a month where the words before it say so', () => {
  expect(namesIn('Theresa May left. They come as early as May to study fish.')).toEqual([
    'Person Theresa May',
  ]);
});

import { namesIn } from '../../../tests/fixtures/told';

test.each([
  ['Chile owns the refiner Quelltex.', 'Organization Quelltex'],
  ['Juanito Bardales, the head of the union, spoke.', 'Person Juanito Bardales'],
  ['They were sheltered in Halifax and in Gandover that night.', 'Place Gandover'],
  ['They ate at the Granja do Torto on Monday.', 'Place Granja do Torto'],
  ['She works for Statistics Norway.', 'Organization Statistics Norway'],
  ["Quelltex Pictures' Long Summer opened on Friday.", 'Organization Quelltex Pictures'],
  ['Roger Nilsen is the president of Vale do Rio Bonito.', 'Organization Vale do Rio Bonito'],
])('%s names %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test.each([
  ['Peter Novak, QC, won 500 kronor on Saturday Night.', ['Person Peter Novak']],
  ['Chile’s Minister of Exterior Relations spoke.', ['Country Chile']],
  ['The Indiana Pacers won. He likes the Pacers.', ['Organization Indiana Pacers']],
  [
    'Chile May Weigh Big Overhaul\n\nIt would weigh an overhaul that is big, Peter Novak said.',
    ['Country Chile', 'Person Peter Novak'],
  ],
  ['A Blavatskyist met magician David Nowak in Chile.', ['Country Chile', 'Person David Nowak']],
  ['Chile paid ten Swedish crowns for Japanese tea.', ['Country Chile']],
  ['Lam Cheuk-ting of Civic Passion won.', ['Organization Civic Passion', 'Person Lam Cheuk-ting']],
])('%s names only %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('May is a month where the words before it say so', () => {
  expect(namesIn('Theresa May left. They come as early as May to study fish.')).toEqual([
    'Person Theresa May',
  ]);
});

import { claimsIn } from '../../../tests/fixtures/told';

test.each([
  ['Marta Lindqvist was the director of the Red Cross.', 'Marta Lindqvist HOLDS_OFFICE Red Cross (director)'],
  [
    'Peter Novak, who quit as Norwegian foreign minister in July, spoke.',
    'Peter Novak HOLDS_OFFICE Norway (foreign minister)',
  ],
  ['Chile named Peter Novak ambassador to Norway.', 'Peter Novak HOLDS_OFFICE Chile (ambassador)'],
  ['Chile met the president of Norway Mr. Peter Novak.', 'Peter Novak HOLDS_OFFICE Norway (president)'],
  [
    'Norwegian Prime Minister Marta Lindqvist left. Her predecessor, Peter Novak, stayed.',
    'Peter Novak HOLDS_OFFICE Norway (prime minister)',
  ],
  ['Chile met the president of Norway, Peter Novak, in Oslo.', 'Peter Novak HOLDS_OFFICE Norway (president)'],
  [
    'Peter Novak, head of the UN relief mission in Chile, spoke.',
    'Peter Novak HOLDS_OFFICE United Nations (head)',
  ],
])('%s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

test('the adjective of a country says whence a director is, and what a minister serves', () => {
  expect(claimsIn('Peter Novak, a Norwegian film director, left.')).toEqual([]);
  expect(claimsIn('Norwegian minister Peter Novak left.')).toEqual([
    'Peter Novak HOLDS_OFFICE Norway (minister)',
  ]);
});

import { claimsIn } from '../../../tests/fixtures/told';

test.each([
  ['Norway will hold talks with Chile, Peter Novak told reporters.', 'Chile MEETS Norway planned'],
  ['Peter Novak told Norway to lift the ban.', 'Norway LIFTS ban demanded'],
  ['Peter Novak denied that he would drop Norway’s sanctions against Chile.', 'Norway SANCTIONS Chile'],
  ['Peter Novak said that Chile, which had attacked Norway, was late.', 'Chile ATTACKS Norway'],
  ['Peter Novak said that Chile had attacked Norway.', 'Chile ATTACKS Norway claimed'],
  ['Norway and Chile meet in Oslo, agree to visit Peru', 'Chile MEETS Norway'],
  ['Norway backs Chile', 'Norway SUPPORTS Chile'],
])('%s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

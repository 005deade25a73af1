import { datedClaimsIn } from '../../../tests/fixtures/told';

/** All of Monday 20 March 2017. */
test.each([
  ['Norway met Chile on Thursday night.', 'MEETS 2017-03-16'],
  ['Norway signed a treaty on Friday with Chile.', 'AGREES_WITH 2017-03-17'],
  ['During Novak’s visit to Chile last December, Norway and Peru met.', 'MEETS 2016-12'],
  ['Peter Novak leaves for Chile on Friday, where he will meet Marta Lindqvist.', 'MEETS 2017-03-24'],
  ['Norway met Chile on Sunday. Peter Novak criticized Peru.', 'CRITICIZES 2017-03-19'],
  ['On Sunday Norway met Chile, and Peter Novak criticized Peru.', 'CRITICIZES 2017-03-19'],
  ['Norway backs Chile\n\nNorway met Peru on Sunday.', 'SUPPORTS 2017-03-19'],
])('%s', (text, dated) => {
  expect(datedClaimsIn(text)).toContain(dated);
});

test.each([
  ['Norway met Chile on Sunday. Peter Novak had attacked Peru.', 'ATTACKS'],
  ['Norway met Chile on Sunday. Peter Novak owns Quelltex Corp.', 'OWNS'],
  ['Norway met Chile in 2014. Peter Novak criticized Peru.', 'CRITICIZES'],
])('no date for what does not tell the story on: %s', (text, type) => {
  expect(datedClaimsIn(text)).toContain(type);
});

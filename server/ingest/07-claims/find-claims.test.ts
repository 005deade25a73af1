import { claimsIn } from '../../../tests/fixtures/told';

test.each([
  ['Marta Lindqvist of the Civic Party spoke.', 'Marta Lindqvist PART_OF Civic Party'],
  ["The Civic Party's Marta Lindqvist spoke.", 'Marta Lindqvist PART_OF Civic Party'],
  ['Indiana Pacers guard Peter Novak scored.', 'Peter Novak PART_OF Indiana Pacers'],
  ['Chile met Civic Party lawmaker Peter Novak.', 'Peter Novak PART_OF Civic Party'],
  ['The Estonian army left.', 'Estonian army PART_OF Estonia'],
  ['The US Coast Guard Command met.', 'US Coast Guard Command PART_OF United States'],
  ['Marta Lindqvist, who speaks for NATO, was there.', 'Marta Lindqvist SPOKESPERSON_OF NATO'],
  ['Norway and Chile are parties to the Oslo Treaty.', 'Norway PART_OF Oslo Treaty'],
])('belonging: %s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

test.each([
  ['Norway, Chile and Peru backed Marta Lindqvist.', 'Peru SUPPORTS Marta Lindqvist'],
  ['The deal was welcomed by Norway and by Chile.', 'Chile SUPPORTS deal'],
  ['Norway does not recognize Marta Lindqvist.', 'Norway REJECTS Marta Lindqvist'],
  ['Norway broke off relations with Chile.', 'Norway SUSPENDS Chile'],
  ['Chile ruled out any renegotiation.', 'Chile REJECTS renegotiation'],
  ['Norway promised to rebuild Aleppo.', 'Norway PLEDGES Aleppo'],
  ['Chile receives financial aid from Norway.', 'Norway AIDS Chile'],
  ['Norway test-fired a missile.', 'Norway TESTS missile'],
  ['Marta Lindqvist spoke out against NATO.', 'Marta Lindqvist CRITICIZES NATO'],
  ['Peter Novak was awarded the Nobel Peace Prize.', 'Peter Novak WINS Nobel Peace Prize'],
  ['Marta Lindqvist claimed that NATO attacked Chile.', 'Marta Lindqvist ACCUSES NATO'],
  ['Norway seized two of the ships.', 'Norway SEIZES ships'],
])('clauses: %s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

test.each([
  ['Marta Lindqvist flew on to Chile.', 'Marta Lindqvist VISITS Chile'],
  ['Norway is weighing sanctions on Chile.', 'Norway SANCTIONS Chile possible'],
  ['Norway said that Chile must hand over the islands.', 'Norway DEMANDS_OF Chile'],
  ['NATO engineers criticized the Kyoto Protocol.', 'NATO CRITICIZES Kyoto Protocol'],
  ["Marta Lindqvist praised Chile's efforts.", 'Marta Lindqvist SUPPORTS Chile'],
  ['Norway shared intelligence with Chile.', 'Chile COOPERATES_WITH Norway'],
  ['Norway sent weapons to Chile.', 'Norway AIDS Chile'],
  ['Norway backed Marta Lindqvist, as did Peru.', 'Peru SUPPORTS Marta Lindqvist'],
  ['Norway said it would stop paying into the Green Fund.', 'Norway SUSPENDS Green Fund planned'],
  ['Norwegian helicopters bombed Chile.', 'Norway ATTACKS Chile'],
  ['Tenuous relations between Norway and Chile were strained last week.', 'Chile DISPUTES_WITH Norway'],
  [
    'Norway discussed social and environmental problems.',
    'Norway DISCUSSES social and environmental problems',
  ],
  ['The first round of consultations was held in Oslo.', 'consultations HELD_IN Oslo'],
  ['Peter Novak met Ana Roe on Wednesday and Jo Bloggs on Friday.', 'Jo Bloggs MEETS Peter Novak'],
  ['The Chile-backed Civic Party met.', 'Chile SUPPORTS Civic Party'],
  ['Many Canadians protested against NATO.', 'Canadians PROTESTS NATO'],
  ['NATO announced that Chile had begun to deploy THAAD.', 'NATO ANNOUNCES THAAD'],
])('more clauses: %s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

test.each([
  ['Peru said on Friday that Chile had attacked Norway. Chile denied this.', 'Chile ATTACKS Norway denied'],
  ['Peru says that Chile seized Arica, which Chile denies.', 'Chile SEIZES Arica denied'],
])('a denial of what was said: %s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
  expect(claimsIn(text)).toContain(claim.replace('denied', 'claimed'));
});

test('nobody denies what is said of others', () => {
  const text = 'Peru said that Chile had attacked Norway. Estonia denied this.';
  expect(claimsIn(text)).not.toContain('Chile ATTACKS Norway denied');
});

test.each([
  ['Marta Lindqvist called the deal disastrous.', 'Marta Lindqvist CRITICIZES deal'],
  ['Marta Lindqvist described the truce as a historic step.', 'Marta Lindqvist SUPPORTS truce'],
  ['Marta Lindqvist said NATO was not fair.', 'Marta Lindqvist CRITICIZES NATO'],
])('praise and blame: %s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

test.each([
  ['Scientists at NASA criticized the Kyoto Protocol.', 'NASA CRITICIZES Kyoto Protocol'],
  ['The islands are claimed by Japan and Russia.', 'Japan DISPUTES_WITH Russia ongoing'],
  ['Peter Novak is ready to visit Chile.', 'Peter Novak VISITS Chile planned'],
  ['Norway protested after Chile deployed missiles.', 'Norway PROTESTS Chile'],
  ['They spoke of the importance of resuming the talks in Oslo.', 'talks HELD_IN Oslo'],
  ['Marta Lindqvist attended a summit in Brussels.', 'summit HELD_IN Brussels'],
  ['The round of talks, involving Norway and Chile, ended.', 'Chile MEETS Norway'],
])('further roles: %s', (text, claim) => {
  expect(claimsIn(text)).toContain(claim);
});

test.each([
  ['Norway met the president.', 'an unresolved "the president" is no end'],
  ['Gary Fan of Oslo spoke.', 'a name that is also a noun states nothing'],
  ['Rebels opened fire.', 'opening fire takes part in nothing'],
  ['NATO sought help from healers.', 'who asks for help demands nothing'],
  ['Parents visited Chile.', 'whom people without a name meet or visit is told of the named'],
])('%s claims nothing: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

import { claimsIn } from '../../../tests/fixtures/told';

test.each([
  [
    'two sides are those that the text brought together',
    'The Norwegian government and the Civic Front have talked. Chile watched. The Red Cross urged both sides to stop.',
    ['Red Cross DEMANDS_OF Norway', 'Red Cross DEMANDS_OF Civic Front'],
  ],
  [
    'a summit with the union has two sides too',
    'Norwegian Prime Minister Marta Lindqvist went on to Brussels for a summit with NATO, but the two sides failed to agree.',
    ['Norway AGREES_WITH NATO not'],
  ],
  [
    'an age describes the one just named',
    'Marta Lindqvist won the vote. Chile backed the 35-year-old lawmaker.',
    ['Chile SUPPORTS Marta Lindqvist'],
  ],
  [
    'the owner of the first owns the second',
    'Chile watched Norway’s visit and its attack on Peru.',
    ['Norway ATTACKS Peru'],
  ],
  [
    '"they" are those who were last subjects together',
    'Norway and Chile left the pact. They criticized Peru.',
    ['Norway CRITICIZES Peru', 'Chile CRITICIZES Peru'],
  ],
  [
    'a form of address tells two of one surname apart',
    'Marta Novak met Peter Novak in Oslo. Mr Novak then visited Chile. Mrs Novak criticized NATO.',
    ['Peter Novak VISITS Chile', 'Marta Novak CRITICIZES NATO'],
  ],
  [
    'a surname that is also a city',
    'Charlotte Paris sued NATO. Later Paris criticized Norway.',
    ['Charlotte Paris CRITICIZES Norway'],
  ],
])('%s', (_what, text, claims) => {
  expect(claimsIn(text)).toEqual(expect.arrayContaining(claims));
});

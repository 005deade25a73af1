import { findContradictions, type Stated } from './contradictions';

const told = (
  id: string,
  modality: string,
  negated = false,
  [dateStart, dateEnd]: [string?, string?] = [],
): Stated => ({
  id,
  modality,
  negated,
  outlet: `Outlet ${id}`,
  dateStart: dateStart ?? null,
  dateEnd: dateEnd ?? null,
});

test.each<[what: string, claims: Stated[], pairs: [string, string][]]>([
  ['nothing said', [], []],
  ['two agree', [told('a', 'happened'), told('b', 'happened')], []],
  ['a plan and its outcome agree', [told('a', 'planned'), told('b', 'happened')], []],
  ['told and denied', [told('a', 'happened'), told('b', 'denied')], [['a', 'b']]],
  ['told and negated', [told('a', 'ongoing'), told('b', 'happened', true)], [['a', 'b']]],
  ['a demand is not contradicted by a denial', [told('a', 'demanded'), told('b', 'denied')], []],
  [
    'another year is another matter',
    [told('a', 'happened', false, ['2016-05-03']), told('b', 'happened', true, ['2017'])],
    [],
  ],
  [
    'a day is in its month',
    [told('a', 'happened', false, ['2016-05-03']), told('b', 'denied', false, ['2016-05'])],
    [['a', 'b']],
  ],
  ['two denials agree', [told('a', 'denied'), told('b', 'happened', true)], []],
  [
    'each teller against each denier',
    [told('a', 'happened'), told('b', 'claimed'), told('c', 'denied')],
    [
      ['a', 'c'],
      ['b', 'c'],
    ],
  ],
])('%s', (_what, claims, pairs) => {
  expect(findContradictions(claims).map((found) => found.claims)).toEqual(pairs);
});

test('the reason names both outlets', () => {
  const [found] = findContradictions([told('a', 'planned'), told('b', 'denied')]);
  expect(found?.reason).toBe('Outlet a tells it as planned; Outlet b has it denied.');
});

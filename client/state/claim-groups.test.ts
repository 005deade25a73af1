import type { Claim } from '../../model/api/evidence';
import { contradictionsOf, groupClaims, linksOf } from './claim-groups';

const claim = (
  id: string,
  outlet: string | null,
  modality: Claim['modality'],
  more: Partial<Claim> = {},
): Claim => ({
  ...{ id, type: 'VISITS', modality, negated: false, dateStart: null, dateEnd: null, dateText: null },
  ...{ title: null, content: null, verb: 'visit', confidence: 0.8, rule: 'fixture', saidBy: null },
  quote: { start: 0, end: 4, text: 'Told' },
  page: null,
  decision: null,
  was: null,
  marks: { subject: null, object: null, trigger: null },
  sentence: { id: `${id}#0`, text: 'Told', start: 0, end: 4 },
  article: { id: `article:${id}`, title: id, outlet, publishedAt: null },
  copyOf: null,
  ...more,
});

const plan = claim('plan', 'North Post', 'planned');
const done = claim('done', 'East Wire', 'happened');
const more = claim('more', 'North Post', 'happened');
const not = claim('not', 'South Courier', 'happened', { negated: true });

test('by outlet, the one with most to say first, the surest claim first in each', () =>
  expect(
    groupClaims([plan, done, more], 'outlet').map(({ name, claims }) => [name, claims.map(({ id }) => id)]),
  ).toEqual([
    ['North Post', ['more', 'plan']],
    ['East Wire', ['done']],
  ]));

test('by modality, from fact to denial; what is negated is denied', () =>
  expect(groupClaims([not, plan, done], 'modality').map(({ name }) => name)).toEqual([
    'happened',
    'planned',
    'denied',
  ]));

test('an article without an outlet has a group of its own', () =>
  expect(groupClaims([claim('a', null, 'happened')], 'outlet')[0]?.name).toBe('Unknown outlet'));

test('a claim is linked to its copies, its plan and its outcome', () => {
  const copy = claim('copy', 'South Courier', 'happened', { copyOf: 'done' });
  const evidence = { claims: [plan, done, copy], outcomes: [{ plan: 'plan', outcome: 'done' }] };
  expect(linksOf(evidence, done)).toEqual({ copies: [copy], outcome: null, plans: [plan] });
  expect(linksOf(evidence, plan)).toEqual({ copies: [], outcome: done, plans: [] });
});

test('contradictions are told once for each pair of outlets', () => {
  const again = claim('again', 'East Wire', 'happened');
  const contradictions = [done, again].map(({ id }) => ({
    claims: [id, 'not'] as [string, string],
    reason: '',
  }));
  expect(contradictionsOf({ claims: [done, again, not], contradictions })).toEqual([[done, not]]);
});

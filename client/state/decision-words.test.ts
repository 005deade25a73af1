import type { DecideRequest } from '../../model/api/decisions';
import type { Claim } from '../../model/api/evidence';
import { decidedWords, decisionWords } from './decision-words';

const article = { id: 'article:1', title: 'A title', outlet: 'North Post', publishedAt: null };

test.each<[DecideRequest, string]>([
  [{ verdict: 'rejected', turn: false }, 'The claim of North Post is rejected.'],
  [{ verdict: 'accepted', turn: false }, 'The claim of North Post is accepted.'],
  [{ verdict: 'changed', turn: true }, 'The claim of North Post is turned around.'],
  [
    { verdict: 'changed', type: 'AGREES_WITH', turn: false },
    'The claim of North Post says “agrees with” now.',
  ],
  [
    { verdict: 'changed', type: 'VISITS', turn: true },
    'The claim of North Post says “visits” now, and is turned around.',
  ],
])('what was done is told: %j', (request, words) => {
  expect(decisionWords({ type: 'MEETS', article }, request)).toBe(words);
});

const was = { type: 'MEETS', subject: 'a', object: 'b' };

test.each<[Claim['decision'], Claim['was'], string | null]>([
  [null, null, null],
  ['accepted', null, 'accepted by you'],
  ['rejected', was, 'rejected by you'],
  ['changed', was, 'corrected by you, was “meets”'],
  ['changed', { ...was, type: 'VISITS' }, 'corrected by you, turned around'],
])('what stands of a decision is told: %s', (decision, before, words) => {
  expect(decidedWords({ type: 'VISITS', decision, was: before })).toBe(words);
});

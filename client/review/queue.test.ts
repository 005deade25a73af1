import type { ClaimToReview, DecideRequest } from '../../model/api/decisions';
import { emptyQueue, lastDecided, reduceQueue, tallyOf, waits, type Queue, type QueueAction } from './queue';

/** Only its id matters here. */
const claim = (id: string) => ({ claim: { id } }) as ClaimToReview;
const accepted: DecideRequest = { verdict: 'accepted', turn: false };
const rejected: DecideRequest = { verdict: 'rejected', turn: false };

const after = (...actions: readonly QueueAction[]): Queue =>
  actions.reduce(reduceQueue, reduceQueue(emptyQueue, { do: 'take', claims: ['a', 'b', 'c'].map(claim) }));
const decide = (id: string, request = accepted): QueueAction => ({ do: 'decide', claim: id, request });
const go = (to: number): QueueAction => ({ do: 'go', to });

test.each<[string, readonly QueueAction[], string | undefined]>([
  ['the first is looked at first', [], 'a'],
  ['next', [go(1)], 'b'],
  ['not past the last', [go(9)], 'c'],
  ['not before the first', [go(-1)], 'a'],
  ['a decision goes on to the next', [decide('a')], 'b'],
  ['… that waits', [decide('b'), go(0), decide('a')], 'c'],
  ['… or back to the last that waits', [go(2), decide('c')], 'b'],
  ['… and stays where none waits', [decide('a'), decide('b'), decide('c')], 'c'],
  ['taking back goes to the claim', [decide('a'), decide('b'), { do: 'undecide', claim: 'a' }], 'a'],
])('%s', (_what, actions, here) => {
  const { claims, at } = after(...actions);
  expect(claims[at]?.claim.id).toBe(here);
});

test('claims that come again stay where they are, new ones follow', () => {
  const { claims } = after(go(1), { do: 'take', claims: ['c', 'd', 'a'].map(claim) });
  expect(claims.map(({ claim: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('what was decided is counted, and the last of it can be taken back', () => {
  expect([tallyOf(after()), lastDecided(after()), waits(after())]).toEqual([null, undefined, 3]);
  const queue = after(decide('a'), decide('b', rejected), decide('a', rejected));
  expect(tallyOf(queue)).toBe('2 decided: 2 rejected');
  expect([lastDecided(queue), waits(queue), waits(queue, 2)]).toEqual(['a', 1, 1]);
  expect(lastDecided(reduceQueue(queue, { do: 'undecide', claim: 'a' }))).toBe('b');
});

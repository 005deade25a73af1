import { askedOf, pieceOf, planWanted, refusal, withoutPlanWord } from './piece';

test('of several statements the one at the caret is run, and its parameters alone', () => {
  const parameters = { a: { kind: null, text: '1' }, b: { kind: null, text: '' } };
  const piece = pieceOf({ cypher: 'RETURN $a;\nRETURN $b;', parameters }, 3);
  expect(piece).toMatchObject({ cypher: 'RETURN $a', at: 0 });
  expect(askedOf(piece, true)).toEqual({
    asked: { cypher: 'RETURN $a', params: { a: 1 }, types: {} },
    errors: {},
  });
});

test.each([
  ['EXPLAIN MATCH (n) RETURN n', 'explain'],
  [' profile\nMATCH (n) RETURN n', 'profile'],
  ['MATCH (explain) RETURN explain', null],
])('%s wants %s', (cypher, plan) => {
  expect(planWanted(cypher)).toBe(plan);
  expect(withoutPlanWord(cypher)).toHaveLength(cypher.length);
  expect(planWanted(withoutPlanWord(cypher))).toBeNull();
});

test.each([
  [':param x => 1', ':param'],
  ['  :help', ':help'],
])('%s is told apart from Cypher', (text, command) => expect(refusal(text)?.message).toContain(command));

test('Cypher is sent', () => expect(refusal('MATCH (n:Label) RETURN n')).toBeNull());

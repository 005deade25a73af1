import { EdgewiseError } from '../../../model/problem';
import { explained } from './lacking';
import { cypherTokens } from './tokens';

const named = (cypher: string, said = 'Expected RParen'): EdgewiseError =>
  explained(new EdgewiseError('bad-cypher', said), cypher, cypherTokens(cypher));

test.each([
  ['MATCH (n:A|B) RETURN n', 'A label expression'],
  ['MATCH (n:A&!B) RETURN n', 'A label expression'],
  ['MATCH (n:$(label)) RETURN n', 'A label or type from a value'],
  ['RETURN COLLECT { MATCH (n) RETURN n } AS l', 'COLLECT { … }'],
  ['MATCH p = SHORTEST 1 (a)-[*]-(b) RETURN p', 'SHORTEST'],
  ['MATCH (a) (()-[:T]->()){1,2} (b) RETURN b', 'A quantified path'],
  ['RETURN 1 IS :: INTEGER', 'A test of a type'],
  ['RETURN round(x, 2)', 'round() to places'],
  ['RETURN randomUUID()', 'The function randomUUID'],
  ['RETURN duration.between(a, b)', 'The function duration.between'],
  ['CALL db.schema.visualization()', 'The procedure db.schema.visualization'],
  ['CYPHER 25 RETURN 1', 'A choice of the language'],
])('%s: %s', (cypher, what) => {
  expect(named(cypher)).toMatchObject({ code: 'unsupported-here' });
  expect(named(cypher).message).toContain(what);
});

test('an aggregate within an expression is told by what the engine says', () => {
  const told = named('MATCH (n) RETURN collect(n)[0]', "Aggregate function 'collect' cannot be used here");
  expect(told.message).toContain('An aggregate within another expression');
  expect(told.hint).toContain('WITH collect(x) AS list');
});

test.each(['MATCH (n RETURN n', 'MATCH ()-[r:A|B]->() RETURN foo(r)', 'RETURN round(x) +'])(
  '%s is wrong on any store',
  (cypher) => expect(named(cypher).code).toBe('bad-cypher'),
);

test('an error of another kind stays what it is', () => {
  const error = new EdgewiseError('query-timeout', 'late');
  expect(explained(error, 'MATCH (n:A|B) RETURN n', [])).toBe(error);
});

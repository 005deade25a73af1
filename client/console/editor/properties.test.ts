import { foundBook, noBook, ownBook, propertiesAt } from './properties';

const book = ownBook();
const names = (text: string, whole = text) =>
  propertiesAt(text, whole, book)?.map(({ name }) => name) ?? null;

test.each([
  ['MATCH (a:Person)-[r:MEETS]->(b) RETURN r.', ['count', 'outlets'], ['aliases', 'dateStart']],
  ['MATCH (a:Person)-[r]->(b) RETURN r.out', ['count', 'outlets'], ['aliases']],
  ['MATCH (a:Person)-[r:MEETS|VISITS]->(b) RETURN a.', ['name', 'aliases'], ['count']],
  ['MATCH (c:Claim)-[s:SUPPORTED_BY]->(t:Sentence) WHERE s.', ['start', 'end'], ['text']],
  ['MATCH (c:`Claim` {type: "MEETS"}) RETURN c.', ['modality', 'dateStart'], ['outlet']],
])('%s', (text, has, hasNot) => {
  expect(names(text)).toEqual(expect.arrayContaining(has));
  for (const name of hasNot) expect(names(text)).not.toContain(name);
});

test.each(['RETURN 1', 'MATCH (b) RETURN b.', 'WITH 1 AS x RETURN x.', 'MATCH (a:Other) RETURN a.'])(
  '%s: nothing can be told',
  (text) => expect(names(text)).toBeNull(),
);

test('what stands after the caret binds names too', () =>
  expect(names('MATCH (a) WHERE r.', 'MATCH (a) WHERE r. MATCH (a)-[r:MEETS]->(b)')).toContain('count'));

test('of other graphs their own words are told', () => {
  const other = foundBook({
    labels: [{ name: 'Movie', properties: ['title', 'released'] }],
    types: [{ name: 'ACTED_IN', properties: ['roles'] }],
  });
  const told = (text: string) => propertiesAt(text, text, other)?.map(({ name }) => name);
  expect(told('MATCH (m:Movie) RETURN m.')).toEqual(['title', 'released']);
  expect(told('MATCH (p)-[r:ACTED_IN]->(m) RETURN r.')).toEqual(['roles']);
});

test('before a graph has told its words nothing is', () =>
  expect(propertiesAt('MATCH (a:Person) RETURN a.', 'MATCH (a:Person) RETURN a.', noBook)).toBeNull());

import { readArticle } from '../read-article';
import { loadLanguage } from '../../language/load';

const language = loadLanguage();

test.each([
  ['Marta Lindqvist met Peter Novak in Oslo on Friday.', 'MEETS', 'place:oslo', []],
  ['Chile signed the Oslo Treaty with Peru and Estonia.', 'AGREES_WITH', null, ['country:EE', 'country:PE']],
  ['Marta Lindqvist criticized NATO.', 'CRITICIZES', null, []],
])('%s', (text, type, at, others) => {
  const source = { document: 'a.txt', origin: 'a', text, metadata: { date: '2017-03-20' } };
  const told = readArticle(source, language).claims.filter((claim) => claim.type === type);
  expect(told).toContainEqual(expect.objectContaining({ at, with: others }));
});

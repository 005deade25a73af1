import { EdgewiseError } from '../../../model/problem';
import { cypherTokens, type CypherToken } from './tokens';

const aggregates = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'collect',
  'stdev',
  'stdevp',
  'percentilecont',
  'percentiledisc',
]);

/** Top-level items of the last RETURN, as token lists. */
function returnItems(tokens: readonly CypherToken[]): CypherToken[][] {
  const from = tokens.findLastIndex(
    (token) => token.kind === 'word' && token.text.toUpperCase() === 'RETURN',
  );
  if (from < 0) return [];
  const items: CypherToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(from + 1)) {
    const word = token.text.toUpperCase();
    if (depth === 0 && token.kind === 'word' && ['ORDER', 'SKIP', 'LIMIT', 'UNION'].includes(word)) break;
    if ('([{'.includes(token.text)) depth++;
    if (')]}'.includes(token.text)) depth--;
    if (depth === 0 && token.text === ',') items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

const isAggregate = (item: readonly CypherToken[]): boolean =>
  item.some(
    (token, i) =>
      token.kind === 'word' && aggregates.has(token.text.toLowerCase()) && item[i + 1]?.text === '(',
  );

const isAlone = (item: readonly CypherToken[]): boolean => item.length === 1 && item[0]?.kind === 'word';

/**
 * Refuses shapes that the embedded engine answers wrongly without a word (measured, see docs/adr/0001):
 * a whole node beside an aggregate comes back as a number, and so do nodes through CASE, coalesce, min and max.
 * Throws `unsupported-here` with what to write instead.
 */
export function assertAnswerable(cypher: string, tokens = cypherTokens(cypher)): void {
  const items = returnItems(tokens);
  const bare = items.find(isAlone)?.[0]?.text;
  if (bare !== undefined && items.some(isAggregate)) {
    throw new EdgewiseError(
      'unsupported-here',
      `The embedded store cannot return ${bare} whole beside an aggregate.`,
      `If ${bare} is a node, return its properties: ${bare}.name, or use a Neo4j (NEO4J_URI). If it is a value, name it again: WITH ${bare} AS value.`,
    );
  }
}

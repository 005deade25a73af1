import type { Value } from '../../../model/api/graph';
import { StatementError } from '../../../model/problem';
import { returnItems } from './columns';
import { positionAt, type Edit } from './edits';
import { equalityEdits } from './embedded-equality';
import { appendEdits, arithmeticEdits } from './embedded-sums';
import { assertElementsStayWhole } from './embedded-values';
import { counterpartOf, depths, isSign, isWord, type CypherToken } from './tokens';

const aggregates = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COLLECT', 'STDEV', 'STDEVP', 'PERCENTILECONT'];

const isAggregate = (item: readonly CypherToken[]): boolean =>
  item.some((token, i) => aggregates.some((word) => isWord(token, word)) && isSign(item[i + 1], '('));

/** A whole node beside an aggregate without a name comes back as a number; with names it comes back right. */
function nameEdits(cypher: string, tokens: readonly CypherToken[]): Edit[] {
  const items = returnItems(tokens);
  const isStar = items.some(({ tokens: [first] }) => isSign(first, '*'));
  if (isStar || tokens.some((token) => isWord(token, 'UNION'))) return [];
  if (!items.some(({ tokens: item }) => isAggregate(item))) return [];
  return items.flatMap(({ tokens: item, isNamed }) => {
    const [first, last] = [item[0], item.at(-1)];
    if (isNamed || !first || !last) return [];
    const written = cypher.slice(first.at, last.at + last.text.length);
    const isPlain = item.length === 1;
    const name = isPlain ? written : `\`${written.replaceAll('`', '``')}\``;
    return [{ at: last.at + last.text.length, length: 0, text: ` AS ${name}` }];
  });
}

const clauses = ['MATCH', 'OPTIONAL', 'WITH', 'RETURN', 'UNWIND', 'CALL'];

/** The end of the shortest path between two names may be its beginning: then the engine walks a circle. */
function pathEdits(tokens: readonly CypherToken[]): Edit[] {
  const depth = depths(tokens);
  return tokens.flatMap((token, i) => {
    if (!/^(all)?shortestpaths?$/i.test(token.text) || !isSign(tokens[i + 1], '(')) return [];
    const close = counterpartOf(tokens, i + 1);
    const start = tokens[i + 3];
    const end = tokens
      .slice(i, close)
      .findLast((one, j, all) => isSign(all[j - 1], '(') && one.kind !== 'sign');
    if (close < 0 || start?.kind === 'sign' || !start || !end || end === start) return [];
    const apart = `${start.text} <> ${end.text}`;
    const next = tokens.findIndex((one, j) => j > close && (isClause(one) || isWord(one, 'WHERE')));
    const where = tokens[next];
    if (!isWord(where, 'WHERE')) return [{ at: endOf(tokens, next), length: 0, text: ` WHERE ${apart}` }];
    const after = tokens.findIndex((one, j) => j > next && depth[j] === depth[next] && isClause(one));
    return [
      { at: (where?.at ?? 0) + 5, length: 0, text: ` ${apart} AND (` },
      { at: endOf(tokens, after), length: 0, text: ')' },
    ];
  });
}

const isClause = (token: CypherToken): boolean => clauses.some((word) => isWord(token, word));

/** Where the token ends that stands before an index; -1 is the end of the statement. */
function endOf(tokens: readonly CypherToken[], index: number): number {
  const last = tokens[(index < 0 ? tokens.length : index) - 1];
  return last ? last.at + last.text.length : 0;
}

/**
 * The edits that make the embedded engine answer what Neo4j would. Shapes that it answers wrongly, without an error,
 * and that cannot be written otherwise are refused: throws a StatementError `unsupported-here` with the way out.
 * Each was measured on both stores; tests/contract/questions.test.ts holds them to it.
 */
export function embeddedEdits(
  cypher: string,
  tokens: readonly CypherToken[],
  params: Readonly<Record<string, Value>>,
): Edit[] {
  assertElementsStayWhole(cypher, tokens);
  const percentile = tokens.find((token, i) => isWord(token, 'PERCENTILEDISC') && isSign(tokens[i + 1], '('));
  if (percentile)
    throw new StatementError(
      'unsupported-here',
      'The embedded store finds another percentileDisc() than Neo4j.',
      'Use percentileCont().',
      positionAt(cypher, percentile.at),
    );
  return [
    ...appendEdits(cypher, tokens),
    ...arithmeticEdits(tokens),
    ...equalityEdits(tokens, params),
    ...nameEdits(cypher, tokens),
    ...pathEdits(tokens),
  ];
}

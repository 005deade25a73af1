import type { Value } from '../../../model/api/graph';
import { StatementError } from '../../../model/problem';
import { constantOf } from './constants';
import { positionAt, type Edit } from './edits';
import { argumentsOf, isSign, isWord, type CypherToken } from './tokens';
import { longestNest } from './loops';

/**
 * How often the body of loops within one expression may run. Neo4j looks at its clock between rows and not within an
 * expression, where it takes some 10 ns to 100 ns a round: this is a second at most.
 */
const MOST_ROUNDS = 10_000_000;

/** A list longer than this is refused even where nothing loops over it. */
const LONGEST = 1_000_000;

/** A call of range(): its arguments as tokens, and the index of its closing bracket. */
interface Range {
  readonly at: number;
  readonly bounds: readonly (readonly CypherToken[])[];
  readonly close: CypherToken;
}

function rangesOf(tokens: readonly CypherToken[]): Range[] {
  return tokens.flatMap((token, i) => {
    const isRange = isWord(token, 'RANGE') || token.text.toLowerCase() === '`range`';
    if (!isRange || !isSign(tokens[i + 1], '(')) return [];
    const found = argumentsOf(tokens, i + 1);
    return found && found.items.length >= 2
      ? [{ at: token.at, bounds: found.items, close: found.close }]
      : [];
  });
}

/** How long a range is; null where its bounds are known only when it runs. */
function lengthOf({ bounds }: Range, params: Readonly<Record<string, Value>>): number | null {
  const [from, to, step] = bounds.map((bound) => constantOf(bound, params));
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const by = bounds.length > 2 ? step : 1;
  if (typeof by !== 'number') return null;
  return by === 0 ? 0 : Math.max(0, Math.floor((to - from) / by) + 1);
}

/** The longest that a range may be in a statement whose lists are looped over so many loops deep. */
const longestFor = (nested: number): number =>
  Math.min(LONGEST, Math.floor(MOST_ROUNDS ** (1 / Math.max(1, nested))));

const textOf = (cypher: string, tokens: readonly CypherToken[]): string => {
  const last = tokens.at(-1);
  return tokens[0] && last ? cypher.slice(tokens[0].at, last.at + last.text.length) : '';
};

/** Gives a range a step of 0, which Neo4j refuses, where it would become too long. */
function runTimeBound(cypher: string, { bounds, close }: Range, longest: number): Edit[] {
  const [from, to, step] = bounds.map((bound) => textOf(cypher, bound));
  const far = `(${to}) - (${from})`;
  if (step === undefined)
    return [{ at: close.at, length: 0, text: `, CASE WHEN ${far} >= ${longest} THEN 0 ELSE 1 END` }];
  const tooLong = `abs(${far}) >= ${longest} * abs(${step})`;
  const at = bounds[2]?.[0]?.at ?? close.at;
  return [{ at, length: step.length, text: `CASE WHEN ${tooLong} THEN 0 ELSE ${step} END` }];
}

/** What Neo4j says of a range that `boundRanges` bounded, or of one that was wrong by itself. */
export const isTooLongRange = (message: string): boolean => message.includes("Step argument to 'range()'");

/** The error of a range that is too long. */
export function rangeTooLong(longest: number, position?: StatementError['position']): StatementError {
  return new StatementError(
    'query-memory',
    `A range of more than ${longest.toLocaleString('en')} numbers is not accepted here.`,
    longest < LONGEST
      ? 'Its statement loops over lists within lists; use rows (UNWIND) or a smaller range.'
      : 'Use a smaller range.',
    position,
  );
}

/**
 * Refuses ranges that are too long, and gives the edits that bound those whose length only shows when they run.
 * Throws a StatementError `query-memory`.
 */
export function boundRanges(
  cypher: string,
  tokens: readonly CypherToken[],
  params: Readonly<Record<string, Value>>,
): { readonly longest: number; readonly edits: readonly Edit[] } {
  const longest = longestFor(longestNest(tokens));
  const edits = rangesOf(tokens).flatMap((range) => {
    const length = lengthOf(range, params);
    if (length !== null && length > longest) throw rangeTooLong(longest, positionAt(cypher, range.at));
    return length === null ? runTimeBound(cypher, range, longest) : [];
  });
  return { longest, edits };
}

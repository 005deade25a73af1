import { StatementError } from '../../../model/problem';
import { positionAt } from './edits';
import { counterpartOf, depths, isSign, isWord, type CypherToken } from './tokens';

/** Functions that loop over a list: `any(x IN list WHERE …)`. */
const looping = ['REDUCE', 'ANY', 'ALL', 'NONE', 'SINGLE'];

/** From the bracket that opens a loop within an expression to the one that closes it, as indexes of tokens. */
interface Loop {
  readonly from: number;
  readonly to: number;
}

/** Where the bracket at an index closes; the end of the statement where it never does. */
function closingOf(tokens: readonly CypherToken[], open: number): number {
  const close = counterpartOf(tokens, open);
  return close < 0 ? tokens.length : close;
}

/** `[x IN list …]`, `any(x IN list …)` and `reduce(sum = 0, x IN list | …)`. */
function loopsOf(tokens: readonly CypherToken[]): Loop[] {
  return tokens.flatMap((token, i) => {
    const isFunction = isSign(token, '(') && looping.some((word) => isWord(tokens[i - 1], word));
    const isComprehension =
      isSign(token, '[') && isWord(tokens[i + 2], 'IN') && /word|name/.test(tokens[i + 1]?.kind ?? '');
    return isFunction || isComprehension ? [{ from: i, to: closingOf(tokens, i) }] : [];
  });
}

/** How many loops stand within each other where they stand deepest. */
export function longestNest(tokens: readonly CypherToken[]): number {
  const open: number[] = [];
  let deepest = 0;
  for (const { from, to } of loopsOf(tokens)) {
    while (open.length > 0 && (open.at(-1) ?? 0) < from) open.pop();
    open.push(to);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}

/** Words between which a body takes one way or another. */
const branches = ['CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'AND', 'OR', 'XOR', 'IN'];

/** Whether a sum is built of itself twice over in one branch: after n rounds it is 2^n times as large. */
function doubles(body: readonly CypherToken[], sum: string): boolean {
  let times = 0;
  return body.some((token, i) => {
    const isBranch =
      branches.some((word) => isWord(token, word)) || ['<', '>', '='].some((sign) => isSign(token, sign));
    if (isBranch) times = 0;
    const isSum = token.kind === 'word' && token.text === sum && !isSign(body[i - 1], '.');
    if (isSum && !isSign(body[i + 1], '.') && !isSign(body[i + 1], ':')) times++;
    return times > 1;
  });
}

/** Refuses a reduce() whose sum doubles at every round. Throws a StatementError `query-memory`. */
export function assertNoDoubling(cypher: string, tokens: readonly CypherToken[]): void {
  const depth = depths(tokens);
  tokens.forEach((token, i) => {
    const sum = tokens[i + 2];
    if (!isWord(token, 'REDUCE') || !isSign(tokens[i + 1], '(') || sum === undefined) return;
    const inner = tokens.slice(i + 2, closingOf(tokens, i + 1));
    const bar = inner.findIndex((one, j) => isSign(one, '|') && depth[i + 2 + j] === (depth[i + 1] ?? 0) + 1);
    if (bar < 0 || !doubles(inner.slice(bar + 1), sum.text)) return;
    throw new StatementError(
      'query-memory',
      `${sum.text} could double at every round of this reduce().`,
      `Name ${sum.text} once in its body.`,
      positionAt(cypher, token.at),
    );
  });
}

import { StatementError } from '../../../model/problem';
import { positionAt, type Edit } from './edits';
import { argumentsOf, counterpartOf, isSign, isWord, type CypherToken } from './tokens';
import { variablesOf } from './variables';

/** Properties of an Edgewise graph that hold lists. */
const listProperties = new Set(['aliases', 'claimIds', 'outletNames', 'modalities']);

/** An operand of a `+`, from its first to its last token. */
interface Operand {
  readonly from: number;
  readonly to: number;
}

/** Whether a `[` begins a list, and does not take an item of one. */
const beginsList = (tokens: readonly CypherToken[], open: number): boolean => {
  const before = tokens[open - 1];
  if (before === undefined) return true;
  if (before.kind === 'sign') return !')]'.includes(before.text);
  return ['IN', 'RETURN', 'WITH', 'UNWIND', 'WHERE', 'THEN', 'ELSE', 'AND', 'OR', 'AS'].some((word) =>
    isWord(before, word),
  );
};

/**
 * Appending to a list by `list + value` gives null in the embedded engine. Where the value is a literal it is put into
 * a list of its own; where it may be anything the statement is refused, with a StatementError `unsupported-here`.
 */
export function appendEdits(cypher: string, tokens: readonly CypherToken[]): Edit[] {
  const { lists } = variablesOf(tokens);
  const sums = accumulators(tokens);
  const isList = ({ from, to }: Operand): boolean => {
    const [first, last] = [tokens[from], tokens[to]];
    if (isSign(first, '[') && isSign(last, ']')) return beginsList(tokens, from);
    if (!last || last.kind === 'sign') return false;
    if (isSign(tokens[to - 1], '.')) return listProperties.has(last.text);
    return from === to && (lists.has(last.text) || sums.has(last.text));
  };
  const left = (plus: number): Operand => {
    const to = plus - 1;
    if (isSign(tokens[to], ']') || isSign(tokens[to], ')')) return { from: counterpartOf(tokens, to), to };
    let from = to;
    while (isSign(tokens[from - 1], '.')) from -= 2;
    return { from, to };
  };
  const right = (plus: number): Operand => {
    const from = plus + 1;
    let to = from;
    if (isSign(tokens[from], '[') || isSign(tokens[from], '(')) to = counterpartOf(tokens, from);
    while (isSign(tokens[to + 1], '.')) to += 2;
    return { from, to };
  };
  return tokens.flatMap((token, i) => {
    if (!isSign(token, '+')) return [];
    const [a, b] = [left(i), right(i)];
    if (isList(a) === isList(b)) return [];
    const value = tokens[isList(a) ? b.from : a.to];
    const isOne = isList(a) ? b.from === b.to : a.from === a.to;
    if (isOne && (value?.kind === 'number' || value?.kind === 'string'))
      return [{ at: value.at, length: value.text.length, text: `[${value.text}]` }];
    throw new StatementError(
      'unsupported-here',
      'The embedded store gives null where a value is appended to a list by +.',
      'Put the value into a list of its own: list + [value]. If it is a list: list + [x IN other | x].',
      positionAt(cypher, token.at),
    );
  });
}

/** The sums of reduce() that begin as a list. */
function accumulators(tokens: readonly CypherToken[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token, i) =>
      isWord(token, 'REDUCE') && isSign(tokens[i + 3], '=') && isSign(tokens[i + 4], '[')
        ? [tokens[i + 2]?.text ?? '']
        : [],
    ),
  );
}

/** The sum of nothing is 0, and null in the embedded engine; half a number is rounded up, and away from 0 there. */
export function arithmeticEdits(tokens: readonly CypherToken[]): Edit[] {
  return tokens.flatMap((token, i) => {
    if (!isSign(tokens[i + 1], '(') || isSign(tokens[i - 1], '.')) return [];
    const call = argumentsOf(tokens, i + 1);
    if (!call) return [];
    const end = call.close.at + 1;
    if (isWord(token, 'SUM'))
      return [
        { at: token.at, length: 0, text: 'coalesce(' },
        { at: end, length: 0, text: ', 0)' },
      ];
    if (isWord(token, 'ROUND') && call.items.length === 1)
      return [
        { at: token.at, length: token.text.length, text: 'floor' },
        { at: end - 1, length: 0, text: ' + 0.5' },
      ];
    return [];
  });
}

import type { Value } from '../../../model/api/graph';
import { isSign, parameterTokens, type CypherToken } from './tokens';

/** A number as Cypher writes it: 1_000, 0x1F, 0o17, 1e9. */
function numberOf(text: string): number | null {
  const number = Number(text.replaceAll('_', ''));
  return Number.isNaN(number) ? null : number;
}

const operations: Readonly<Record<string, readonly [strength: number, (a: number, b: number) => number]>> = {
  '+': [1, (a, b) => a + b],
  '-': [1, (a, b) => a - b],
  '*': [2, (a, b) => a * b],
  '/': [2, (a, b) => a / b],
  '%': [2, (a, b) => a % b],
  '^': [3, (a, b) => a ** b],
};

/**
 * What an expression of numbers, numeric parameters, brackets and + - * / % ^ comes to; null for all others.
 * Precedence climbing over the tokens; division is not cut to integers, which is near enough for a bound.
 */
export function constantOf(
  tokens: readonly CypherToken[],
  params: Readonly<Record<string, Value>>,
): number | null {
  let i = 0;
  const operand = (): number | null => {
    const token = tokens[i++];
    if (token === undefined) return null;
    if (token.kind === 'number') return numberOf(token.text);
    if (isSign(token, '-')) return negative(operand());
    if (isSign(token, '+')) return operand();
    if (isSign(token, '(')) {
      const inner = expression(0);
      return isSign(tokens[i++], ')') ? inner : null;
    }
    const [parameter] = parameterTokens(tokens.slice(i - 1, i + 1));
    const given = parameter && params[parameter.name];
    i++;
    return typeof given === 'number' ? given : null;
  };
  const expression = (strength: number): number | null => {
    let value = operand();
    for (;;) {
      const operation = operations[tokens[i]?.text ?? ''];
      if (value === null || !operation || operation[0] <= strength) return value;
      i++;
      const right = expression(operation[0]);
      value = right === null ? null : operation[1](value, right);
    }
  };
  const value = expression(0);
  return i >= tokens.length ? value : null;
}

const negative = (value: number | null): number | null => (value === null ? null : -value);

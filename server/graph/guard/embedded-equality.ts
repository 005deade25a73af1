import type { Value } from '../../../model/api/graph';
import type { Edit } from './edits';
import { isSign, isWord, parameterTokens, type CypherToken } from './tokens';

/** Whether a text reads as a number, which the embedded engine then takes it for: '1995' = 1995 there. */
const isNumeric = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));

/** A value of a statement, or null where it is no text that reads as a number. `to` is its last token. */
function numericText(
  tokens: readonly CypherToken[],
  from: number,
  params: Readonly<Record<string, Value>>,
): { readonly to: number } | null {
  const token = tokens[from];
  if (token?.kind === 'string') return isNumeric(token.text.slice(1, -1)) ? { to: from } : null;
  const [parameter] = parameterTokens(tokens.slice(from, from + 2));
  const given = parameter && params[parameter.name];
  return typeof given === 'string' && isNumeric(given) ? { to: from + 1 } : null;
}

/** The name or property that ends before an index: `m.year`. */
function nameBefore(tokens: readonly CypherToken[], end: number): number | null {
  let from = end - 1;
  if (tokens[from]?.kind !== 'word' && tokens[from]?.kind !== 'quoted-name') return null;
  while (isSign(tokens[from - 1], '.')) from -= 2;
  return isSign(tokens[from - 1], '$') ? null : from;
}

const textOf = (tokens: readonly CypherToken[]): string => tokens.map(({ text }) => text).join('');

/** A list of nothing but texts of which one reads as a number, from its `[`; `to` is its `]`. */
function numericTexts(tokens: readonly CypherToken[], open: number): { readonly to: number } | null {
  const to = tokens.findIndex((one, i) => i > open && isSign(one, ']'));
  const inner = tokens.slice(open + 1, to).filter((one) => !isSign(one, ','));
  if (to < 0 || inner.some(({ kind }) => kind !== 'string')) return null;
  return inner.some(({ text }) => isNumeric(text.slice(1, -1))) ? { to } : null;
}

/**
 * A property is not equal to a text that only reads as its number: `m.year = '1995'` and `m.year IN ['1995']` ask,
 * beyond equality, whether it is a text at all. What is compared otherwise stays as it is.
 */
export function equalityEdits(
  tokens: readonly CypherToken[],
  params: Readonly<Record<string, Value>>,
): Edit[] {
  return tokens.flatMap((token, i) => {
    const isUnequal = isSign(token, '<') && isSign(tokens[i + 1], '>');
    const isEqual = isSign(token, '=') && !['<', '>'].some((sign) => isSign(tokens[i - 1], sign));
    const isIn = isWord(token, 'IN') && isSign(tokens[i + 1], '[');
    if (!isEqual && !isUnequal && !isIn) return [];
    const from = nameBefore(tokens, i);
    const value = isIn ? numericTexts(tokens, i + 1) : numericText(tokens, i + (isEqual ? 1 : 2), params);
    const [first, last] = [tokens[from ?? -1], tokens[value?.to ?? -1]];
    if (from === null || !value || !first || !last) return [];
    if (isSign(tokens[value.to + 1], '+') || isSign(tokens[from - 1], '[')) return [];
    const name = textOf(tokens.slice(from, i));
    const isText = ` AND coalesce(${name} >= '', ${name} IS NULL))`;
    const end = { at: last.at + last.text.length, length: 0 };
    if (!isUnequal)
      return [
        { at: first.at, length: 0, text: '(' },
        { ...end, text: isText },
      ];
    return [
      { at: first.at, length: 0, text: '(NOT (' },
      { at: token.at, length: 2, text: '=' },
      { ...end, text: `${isText})` },
    ];
  });
}

import { depths, isSign, isWord, type CypherToken } from './tokens';

/** One thing that a statement returns. */
export interface ReturnItem {
  readonly tokens: readonly CypherToken[];
  /** Whether `AS` names it. */
  readonly isNamed: boolean;
}

const afterItems = ['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'UNION'];

/** The items of the last RETURN outside of all brackets; none where the statement has none. */
export function returnItems(tokens: readonly CypherToken[]): ReturnItem[] {
  const depth = depths(tokens);
  const from = tokens.findLastIndex((token, i) => depth[i] === 0 && isWord(token, 'RETURN'));
  if (from < 0) return [];
  const items: CypherToken[][] = [[]];
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isSign(token, ';')) break;
    if (depth[i] === 0 && afterItems.some((word) => isWord(token, word))) break;
    if (i === from + 1 && isWord(token, 'DISTINCT')) continue;
    if (depth[i] === 0 && isSign(token, ',')) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items.map((item) => ({ tokens: item, isNamed: isWord(item.at(-2), 'AS') }));
}

/**
 * The names of columns as they were asked for: what has no name is called as it was written, whatever the engine was
 * sent and however it spells it. `given` are the engine's names, kept where the items do not tell.
 */
export function columnNames(
  cypher: string,
  tokens: readonly CypherToken[],
  given: readonly string[],
): readonly string[] {
  const items = returnItems(tokens);
  const isPlain = items.every(({ tokens: [first] }) => first !== undefined && !isSign(first, '*'));
  if (items.length !== given.length || !isPlain) return given;
  return items.map((item, i) => {
    const [first, last] = [item.tokens[0], item.tokens.at(-1)];
    if (item.isNamed || !first || !last || item.tokens.length === 1) return given[i] ?? '';
    return cypher.slice(first.at, last.at + last.text.length);
  });
}

import type { Edit } from './edits';
import { depths, isWord, type CypherToken } from './tokens';

/**
 * A LIMIT at the end of a statement that has none, for an engine that makes its whole answer before it gives a row.
 * A UNION would have it for its last part only, and stays as it is.
 */
export function limitEdits(tokens: readonly CypherToken[], rows: number): Edit[] {
  const depth = depths(tokens);
  const outer = tokens.filter((token, i) => depth[i] === 0 && token.text !== ';');
  const from = outer.findLastIndex((token) => isWord(token, 'RETURN'));
  const last = outer.at(-1);
  if (from < 0 || last === undefined) return [];
  if (outer.some((token) => isWord(token, 'UNION'))) return [];
  if (outer.slice(from).some((token) => isWord(token, 'LIMIT'))) return [];
  return [{ at: last.at + last.text.length, length: 0, text: ` LIMIT ${rows}` }];
}

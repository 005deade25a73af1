import { StatementError } from '../../../model/problem';
import { positionAt } from './edits';
import { argumentsOf, counterpartOf, depths, isSign, isWord, type CypherToken } from './tokens';
import { variablesOf, type Variables } from './variables';

/** Functions that give back one of their arguments. */
const passing = ['COALESCE', 'NULLIF', 'MIN', 'MAX'];

const BY_NAME =
  'Return the node or relationship by its own name, or its properties: n.name; UNWIND gives those of a list.';

function refusal(cypher: string, at: number, what: string, hint = BY_NAME): StatementError {
  return new StatementError(
    'unsupported-here',
    `The embedded store answers a number where ${what}.`,
    hint,
    positionAt(cypher, at),
  );
}

/** Whether a token names an element whole: neither its property nor its label nor what a function makes of it. */
function isWhole(tokens: readonly CypherToken[], i: number, names: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token || !names.has(token.text) || isSign(tokens[i - 1], '.') || isSign(tokens[i - 1], '$'))
    return false;
  const after = tokens[i + 1];
  return !['.', ':', '[', '{', '('].some((sign) => isSign(after, sign)) && !isWord(after, 'IS');
}

/** An element that `CASE`, `coalesce` and the like give back. */
function passedOn(tokens: readonly CypherToken[], { elements }: Variables): CypherToken | undefined {
  const branch = tokens.findIndex(
    (token, i) =>
      (isWord(token, 'THEN') || isWord(token, 'ELSE')) &&
      isWhole(tokens, i + 1, elements) &&
      ['WHEN', 'ELSE', 'END'].some((word) => isWord(tokens[i + 2], word)),
  );
  if (branch >= 0) return tokens[branch + 1];
  return tokens.find((token, i) => {
    if (!passing.some((word) => isWord(token, word)) || !isSign(tokens[i + 1], '(')) return false;
    const given = argumentsOf(tokens, i + 1)?.items ?? [];
    return given.some((one) => one.length === 1 && isWhole(one, 0, elements));
  });
}

/** A list comprehension that gives elements: `[n IN nodes(p) | n]`, `[n IN list WHERE n.age > 1]`. */
function comprehended(tokens: readonly CypherToken[], variables: Variables): CypherToken | undefined {
  const depth = depths(tokens);
  return tokens.find((token, open) => {
    const name = tokens[open + 1];
    if (!isSign(token, '[') || !isWord(tokens[open + 2], 'IN') || !name) return false;
    const own = depth[open] ?? 0;
    const close = counterpartOf(tokens, open);
    if (close < 0) return false;
    const inner = tokens.slice(open, close);
    const at = (sign: (one: CypherToken) => boolean): number => {
      const found = inner.findIndex((one, i) => i > 0 && depth[open + i] === own + 1 && sign(one));
      return found < 0 ? -1 : open + found;
    };
    const bar = at((one) => isSign(one, '|'));
    const where = at((one) => isWord(one, 'WHERE'));
    const listEnd = [where, bar, close].find((i) => i >= 0) ?? close;
    const list = tokens.slice(open + 3, listEnd);
    const ofElements = list.some(
      (one, i) =>
        (variables.elementLists.has(one.text) && !isSign(list[i + 1], '.')) ||
        ((isWord(one, 'NODES') || isWord(one, 'RELATIONSHIPS')) && isSign(list[i + 1], '(')) ||
        (isSign(list[i - 1], '[') && isWhole(list, i, variables.elements)),
    );
    if (!ofElements || isWord(tokens[open - 2], 'SIZE')) return false;
    if (bar < 0) return true;
    const body = tokens.slice(bar + 1, close);
    return body.some((_, i) => isWhole(body, i, new Set([name.text])) && !isCalled(body, i));
  });
}

/** Whether a name is the only argument of a function: labels(n), type(r). */
const isCalled = (tokens: readonly CypherToken[], i: number): boolean =>
  isSign(tokens[i - 1], '(') && tokens[i - 2]?.kind === 'word' && isSign(tokens[i + 1], ')');

/** Where a list of elements ends that begins at a token: a name, a call that gives one, or a literal; -1 for none. */
function elementListEnd(tokens: readonly CypherToken[], i: number, variables: Variables): number {
  const { elements, elementLists } = variables;
  const token = tokens[i];
  if (!token || isSign(tokens[i - 1], '.')) return -1;
  if (elementLists.has(token.text)) return i;
  if (isSign(token, '[')) {
    const isLiteral = isWhole(tokens, i + 1, elements) && !isWord(tokens[i + 2], 'IN');
    return isLiteral ? counterpartOf(tokens, i) : -1;
  }
  if (!isSign(tokens[i + 1], '(')) return -1;
  const given = isWord(tokens[i + 2], 'DISTINCT') ? i + 3 : i + 2;
  const gives =
    isWord(token, 'NODES') ||
    isWord(token, 'RELATIONSHIPS') ||
    (isWord(token, 'COLLECT') && isWhole(tokens, given, elements));
  return gives ? counterpartOf(tokens, i + 1) : -1;
}

/** Lists of elements that are added up. */
function added(tokens: readonly CypherToken[], variables: Variables): CypherToken | undefined {
  return tokens.find((_, i) => {
    const end = elementListEnd(tokens, i, variables);
    return end >= 0 && (isSign(tokens[end + 1], '+') || isSign(tokens[i - 1], '+'));
  });
}

/**
 * Refuses shapes in which the embedded engine gives the number of a node or relationship in place of it, without a
 * word (measured, see docs/adr/0001). Throws a StatementError `unsupported-here` with what to write instead.
 */
export function assertElementsStayWhole(cypher: string, tokens: readonly CypherToken[]): void {
  const variables = variablesOf(tokens);
  const passed = passedOn(tokens, variables);
  if (passed) throw refusal(cypher, passed.at, 'a node goes through CASE, coalesce, nullIf, min or max');
  const list = comprehended(tokens, variables);
  if (list) throw refusal(cypher, list.at, 'a list comprehension gives nodes or relationships');
  const sum = added(tokens, variables);
  if (sum)
    throw refusal(
      cypher,
      sum.at,
      'lists of nodes or relationships are added up',
      'Return the lists side by side, RETURN collect(a), collect(b), or add up properties: collect(a.name) + collect(b.name).',
    );
}

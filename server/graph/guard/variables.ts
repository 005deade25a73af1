import { isSign, isWord, type CypherToken } from './tokens';

/** What the variables of a statement stand for, as far as its tokens tell, whatever their scope. */
export interface Variables {
  /** Nodes, relationships and paths. */
  readonly elements: ReadonlySet<string>;
  /** Lists of those. */
  readonly elementLists: ReadonlySet<string>;
  /** Lists of anything, those of elements included. */
  readonly lists: ReadonlySet<string>;
}

const isName = (token: CypherToken | undefined): token is CypherToken =>
  token?.kind === 'word' || token?.kind === 'quoted-name';

const opensPattern = (token: CypherToken | undefined): boolean =>
  isWord(token, 'MATCH') || [',', '-', '>', '=', '('].some((sign) => isSign(token, sign));

/** A name that a pattern binds: `(a:Person`, `(a)`, `-[r:KNOWS`, `p = (`. */
function bindsElement(tokens: readonly CypherToken[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const ends = [')', ':', '{'].some((sign) => isSign(after, sign)) || isWord(after, 'WHERE');
  if (isSign(before, '(') && ends) return opensPattern(tokens[i - 2]);
  if (isSign(before, '[') && isSign(tokens[i - 2], '-'))
    return [']', ':', '*', '{'].some((sign) => isSign(after, sign));
  if (!isSign(after, '=') || !(isWord(before, 'MATCH') || isSign(before, ','))) return false;
  return isSign(tokens[i + 2], '(') || /^(all)?shortestpaths?$/i.test(tokens[i + 2]?.text ?? '');
}

const elementListFunctions = ['NODES', 'RELATIONSHIPS'];
const listFunctions = ['COLLECT', 'RANGE', 'SPLIT', 'KEYS', 'LABELS', 'TAIL', ...elementListFunctions];

/** Where the expression begins that `AS` ends: at the nearest comma, bracket or word of a clause before it. */
function expressionBefore(tokens: readonly CypherToken[], as: number): readonly CypherToken[] {
  let depth = 0;
  for (let i = as - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'sign' && ')]}'.includes(token.text)) depth++;
    if (token?.kind === 'sign' && '([{'.includes(token.text)) depth--;
    const isClause = ['WITH', 'RETURN', 'UNWIND', 'YIELD', 'DISTINCT'].some((word) => isWord(token, word));
    if (depth < 0 || (depth === 0 && (isSign(token, ',') || isClause))) return tokens.slice(i + 1, as);
  }
  return tokens.slice(0, as);
}

/** Reads what names stand for; twice, since a name may be used in a list before it is read as an element. */
export function variablesOf(tokens: readonly CypherToken[]): Variables {
  const elements = new Set<string>();
  const elementLists = new Set<string>();
  const lists = new Set<string>();
  const read = (token: CypherToken, i: number): void => {
    if (isName(token) && bindsElement(tokens, i)) elements.add(token.text);
    const name = tokens[i + 1];
    if (!isWord(token, 'AS') || !isName(name)) return;
    const [first, second, third] = expressionBefore(tokens, i);
    const unwound = isWord(tokens[i - expressionBefore(tokens, i).length - 1], 'UNWIND');
    const inner = isWord(third, 'DISTINCT') ? expressionBefore(tokens, i)[3] : third;
    const isCall = isSign(second, '(');
    const ofElements =
      elementLists.has(first?.text ?? '') ||
      (isCall && elementListFunctions.some((word) => isWord(first, word))) ||
      (isCall && isWord(first, 'COLLECT') && elements.has(inner?.text ?? '') && !isSign(third, '.')) ||
      (isSign(first, '[') && elements.has(second?.text ?? '') && !isSign(third, '.'));
    const isList =
      ofElements || isSign(first, '[') || (isCall && listFunctions.some((word) => isWord(first, word)));
    if (unwound) {
      if (ofElements) elements.add(name.text);
      return;
    }
    if (elements.has(first?.text ?? '') && second === undefined) elements.add(name.text);
    if (ofElements) elementLists.add(name.text);
    if (isList || (lists.has(first?.text ?? '') && second === undefined)) lists.add(name.text);
  };
  tokens.forEach(read);
  tokens.forEach(read);
  return { elements, elementLists, lists };
}

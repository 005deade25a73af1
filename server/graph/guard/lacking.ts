import { StatementError, type EdgewiseError } from '../../../model/problem';
import { positionAt } from './edits';
import { argumentsOf, counterpartOf, isSign, isWord, nameAt, type CypherToken } from './tokens';

/** A construct that Neo4j knows and the embedded engine does not, and what to write here instead, where that can be. */
interface Lack {
  readonly what: string;
  readonly instead?: string;
}

/** Functions of Neo4j that the embedded engine has not, in small letters. */
const functions = new Set(
  (
    'btrim character_length cot haversin isempty isnan point randomuuid tobooleanlist tobooleanornull tofloatlist ' +
    'tofloatornull tointegerlist tointegerornull tostringlist tostringornull valuetype'
  ).split(' '),
);

const insteads: Readonly<Record<string, string>> = {
  isempty: 'Here: size(x) = 0.',
  character_length: 'Here: size(x).',
  btrim: 'Here: trim(x).',
};

/** Aggregates that stand within another expression of their clause. */
const aggregates = ['COLLECT', 'COUNT', 'SUM', 'AVG', 'MIN', 'MAX'];

type Look = (tokens: readonly CypherToken[], i: number) => Lack | null;

const looks: readonly Look[] = [
  (tokens, i) =>
    isSign(tokens[i], ':') &&
    ((isSign(tokens[i + 2], '|') && !isWithinRelationship(tokens, i)) ||
      isSign(tokens[i + 2], '&') ||
      isSign(tokens[i + 1], '!') ||
      isSign(tokens[i + 1], '%') ||
      isSign(tokens[i + 1], '('))
      ? { what: 'A label expression such as (n:A|B)', instead: 'Here: WHERE n:A OR n:B, WHERE NOT n:A.' }
      : null,
  (tokens, i) =>
    isSign(tokens[i], ':') && isSign(tokens[i + 1], '$')
      ? { what: 'A label or type from a value, $(…),', instead: 'Here: WHERE $label IN labels(n).' }
      : null,
  (tokens, i) =>
    isWord(tokens[i], 'COLLECT') && isSign(tokens[i + 1], '{')
      ? { what: 'COLLECT { … }', instead: 'Here: CALL (n) { MATCH … RETURN collect(x) AS list }.' }
      : null,
  (tokens, i) =>
    isWord(tokens[i], 'SHORTEST') || (isWord(tokens[i], 'ANY') && !isSign(tokens[i + 1], '('))
      ? { what: 'SHORTEST', instead: 'Here: MATCH p = shortestPath((a)-[*..6]-(b)).' }
      : null,
  (tokens, i) =>
    (isSign(tokens[i], ')') &&
      ['{', '+', '*'].some((sign) => isSign(tokens[i + 1], sign)) &&
      isGroup(tokens, i)) ||
    (isSign(tokens[i], '>') && (isSign(tokens[i + 1], '+') || isSign(tokens[i + 1], '*')))
      ? { what: 'A quantified path such as (()-[:T]->()){1,2}', instead: 'Here: -[:T*1..2]->.' }
      : null,
  (tokens, i) =>
    isWord(tokens[i], 'IS') && isSign(tokens[i + 1], ':')
      ? { what: 'A test of a type such as IS :: INTEGER' }
      : null,
  (tokens, i) =>
    isWord(tokens[i], 'ROUND') && (argumentsOf(tokens, i + 1)?.items.length ?? 0) > 1
      ? { what: 'round() to places', instead: 'Here: round(x * 100) / 100.0.' }
      : null,
  (tokens, i) =>
    isSign(tokens[i], '[') && isSign(tokens[i + 2], '=') && isSign(tokens[i + 3], '(')
      ? { what: 'A path within a pattern comprehension', instead: 'Here: MATCH p = … RETURN collect(…).' }
      : null,
  (tokens, i) =>
    isWord(tokens[i], 'CYPHER') && i === 0 ? { what: 'A choice of the language such as CYPHER 25' } : null,
  (tokens, i) => {
    const { name, next } = nameAt(tokens, i);
    if (!isSign(tokens[next], '(') || isSign(tokens[i - 1], '.')) return null;
    const lower = name.toLowerCase();
    if (!functions.has(lower) && !(name.includes('.') && !isWord(tokens[i - 1], 'CALL'))) return null;
    const instead = insteads[lower];
    return { what: `The function ${name}`, ...(instead === undefined ? {} : { instead }) };
  },
  (tokens, i) =>
    isWord(tokens[i], 'CALL') && tokens[i + 1]?.kind === 'word'
      ? { what: `The procedure ${nameAt(tokens, i + 1).name}` }
      : null,
];

/** Whether a `)` closes a group of a pattern, which begins with a node: `(()-[:T]->())`. */
function isGroup(tokens: readonly CypherToken[], close: number): boolean {
  const open = counterpartOf(tokens, close);
  return isSign(tokens[open], '(') && isSign(tokens[open + 1], '(');
}

/** `-[r:A|B]-` is known; `(n:A|B)` is not. */
function isWithinRelationship(tokens: readonly CypherToken[], i: number): boolean {
  const open = tokens.slice(0, i).findLast(({ text, kind }) => kind === 'sign' && '([{'.includes(text));
  return open?.text === '[';
}

/** What the engine says where an aggregate stands within an expression, or a part of a time is read. */
const told: readonly (readonly [RegExp, string, string])[] = [
  [
    /Aggregate function|reads an aggregate/,
    'An aggregate within another expression of its clause',
    'Here in two steps: WITH collect(x) AS list RETURN list[0..3].',
  ],
  [
    /not a map value, a node or an edge/,
    'A part of a time such as date(x).year',
    'Here as text: toInteger(left(toString(d), 4)).',
  ],
  [
    /^Undefined variable '(.*)' in property access/,
    'A condition on what WITH leaves out',
    'Carry the name on: WITH b, r WHERE r.since > 1990.',
  ],
];

/**
 * Why the embedded engine does not understand a statement that Neo4j would: a StatementError `unsupported-here` that
 * names the construct. Any other error stays as it is.
 */
export function explained(
  error: EdgewiseError,
  cypher: string,
  tokens: readonly CypherToken[],
): EdgewiseError {
  if (error.code !== 'bad-cypher') return error;
  const refuse = ({ what, instead }: Lack, at: number | undefined): StatementError =>
    new StatementError(
      'unsupported-here',
      `${what} needs Neo4j: the embedded store does not know it.`,
      instead ?? 'Set NEO4J_URI to use a Neo4j.',
      at === undefined ? undefined : positionAt(cypher, at),
      error,
    );
  for (const [pattern, what, instead] of told) {
    const [, name] = pattern.exec(error.message) ?? [];
    const isBound =
      name === undefined || tokens.some((one, i) => one.text === name && !isSign(tokens[i + 1], '.'));
    if (pattern.test(error.message) && isBound) {
      const token = tokens.find((_, i) => aggregates.some((word) => isWord(tokens[i], word)));
      return refuse({ what, instead }, error instanceof StatementError ? error.position?.offset : token?.at);
    }
  }
  for (const [i, token] of tokens.entries())
    for (const look of looks) {
      const lack = look(tokens, i);
      if (lack) return refuse(lack, token.at);
    }
  return error;
}

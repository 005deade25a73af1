import { EdgewiseError, StatementError } from '../../../model/problem';
import { positionAt } from './edits';
import { forbiddenFunction, procedures } from './routines';
import { cypherTokens, deepest, isSign, isWord, nameAt, type CypherToken } from './tokens';

/** Clauses that write, administer, or reach outside the graph: a statement with one of them is refused. */
const forbidden = new Set(
  (
    'CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE FOREACH DROP ALTER GRANT DENY REVOKE LOAD USE TERMINATE ' +
    'PROFILE ATTACH'
  ).split(' '),
);

/** Words that command a server when they begin a statement; after a reading clause they can only be names. */
const commands = new Set(
  'START STOP ENABLE DRYRUN DEALLOCATE REALLOCATE RENAME COPY EXPORT IMPORT CHECKPOINT SESSION'.split(' '),
);

const reading = new Set(['MATCH', 'OPTIONAL', 'RETURN', 'WITH', 'UNWIND', 'CALL']);

/** More brackets within each other than this are no statement of a person, and cost a parser its stack. */
const DEEPEST = 200;

const READ_HINT = 'Only reading is allowed here. Data comes in through: edgewise ingest';

/** Why a statement is refused, and at which of its tokens. */
interface Refusal {
  readonly at: number;
  readonly what: string;
  readonly hint: string;
}

/**
 * Refuses a statement that could do more than read, by its tokens. Throws a StatementError `not-read-only`, or
 * `bad-cypher` for an empty one. Strings, comments, quoted names, labels, properties, variables and parameters may be
 * called anything.
 */
export function assertReadOnly(cypher: string, tokens = cypherTokens(cypher)): void {
  if (tokens.length === 0)
    throw new EdgewiseError('bad-cypher', 'The statement is empty.', 'Try: MATCH (n) RETURN n LIMIT 25');
  if (deepest(tokens) > DEEPEST)
    throw new EdgewiseError(
      'bad-cypher',
      `Brackets stand more than ${DEEPEST} deep within each other.`,
      'Take the statement apart: WITH names a part of it.',
    );
  const refusal = hiddenIn(cypher) ?? secondStatement(tokens) ?? firstRefusal(tokens);
  if (!refusal) return;
  throw new StatementError('not-read-only', refusal.what, refusal.hint, positionAt(cypher, refusal.at));
}

/** What hides words from a reader, or from this guard: Neo4j reads \u escapes anywhere in a statement. */
function hiddenIn(cypher: string): Refusal | null {
  const escaped = /\\u/i.exec(cypher);
  if (escaped)
    return {
      at: escaped.index,
      what: 'Escapes like \\u0041 are not accepted: they can hide words.',
      hint: 'Write the character itself.',
    };
  const invisible = /[\0\u202a-\u202e\u2066-\u2069]/.exec(cypher);
  if (!invisible) return null;
  return {
    at: invisible.index,
    what: 'The statement holds invisible characters that change how it reads.',
    hint: 'Remove them.',
  };
}

function secondStatement(tokens: readonly CypherToken[]): Refusal | null {
  const next = tokens[tokens.findIndex((token) => isSign(token, ';')) + 1];
  if (!tokens.some((token) => isSign(token, ';')) || next === undefined) return null;
  return {
    at: next.at,
    what: 'Only one statement at a time is accepted.',
    hint: 'Run them one after the other.',
  };
}

function firstRefusal(tokens: readonly CypherToken[]): Refusal | null {
  for (const [i, token] of tokens.entries()) {
    const isName = token.kind === 'word' || token.kind === 'quoted-name';
    const refusal =
      (token.kind === 'word' && isClause(tokens, i) ? wordRefusal(tokens, i, token) : null) ??
      (isName ? functionRefusal(tokens, i, token) : null);
    if (refusal) return refusal;
  }
  return null;
}

/** Whether a word stands where a clause may: not after `.`, `:`, `$`, nor as a key, a variable or an alias. */
function isClause(tokens: readonly CypherToken[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind === 'sign' && ['.', ':', '$', '|', '&', '!', '%'].includes(before.text)) return false;
  if (after?.kind === 'sign' && [':', '.', ',', '=', ']', ')'].includes(after.text)) return false;
  return !isWord(before, 'AS');
}

function wordRefusal(tokens: readonly CypherToken[], i: number, { at, text }: CypherToken): Refusal | null {
  const word = text.toUpperCase();
  const what = `${word} is not allowed here.`;
  if (forbidden.has(word)) return { at, what, hint: READ_HINT };
  if (commands.has(word) && !tokens.slice(0, i).some((token) => reading.has(token.text.toUpperCase())))
    return { at, what, hint: READ_HINT };
  if (word === 'TRANSACTIONS' && ['IN', 'CONCURRENT'].some((before) => isWord(tokens[i - 1], before)))
    return { at, what: 'IN TRANSACTIONS is not allowed here.', hint: READ_HINT };
  if (word === 'SHOW')
    return { at, what, hint: 'Labels and types stand in the legend; or: CALL db.labels()' };
  return word === 'CALL' ? callRefusal(tokens, i) : null;
}

/** A subquery, or a procedure of the list. */
function callRefusal(tokens: readonly CypherToken[], i: number): Refusal | null {
  const next = tokens[i + 1];
  if (isSign(next, '{') || isSign(next, '(')) return null;
  const { name } = nameAt(tokens, i + 1);
  if (procedures.has(name.toLowerCase())) return null;
  return {
    at: next?.at ?? tokens[i]?.at ?? 0,
    what: `The procedure ${name || '(none)'} is not allowed here.`,
    hint: `Allowed are: ${[...procedures].join(', ')}`,
  };
}

/** A function of a namespace may be a plugin's, which may do anything. */
function functionRefusal(tokens: readonly CypherToken[], i: number, { at }: CypherToken): Refusal | null {
  if (isSign(tokens[i - 1], '.') || isWord(tokens[i - 1], 'CALL')) return null;
  const { name, next } = nameAt(tokens, i);
  if (!name.includes('.') || !isSign(tokens[next], '(') || !forbiddenFunction(name)) return null;
  return {
    at,
    what: `The function ${name} is not allowed here.`,
    hint: 'Functions of plugins are allowed where they only compute: apoc.coll, apoc.map, apoc.math, apoc.text …',
  };
}

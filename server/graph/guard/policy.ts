import { EdgewiseError } from '../../../model/problem';
import { cypherTokens, type CypherToken } from './tokens';

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

/** Procedures that only tell what is there. */
const procedures = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
]);

/** A literal list longer than this is built before the clock is looked at. */
const LONGEST_RANGE = 1_000_000;

const refused = (what: string, hint: string): EdgewiseError => new EdgewiseError('not-read-only', what, hint);
const READ_HINT = 'Only reading is allowed here. Data comes in through: edgewise ingest';

/**
 * Refuses a statement that could do more than read, by its tokens. Throws `not-read-only` or `bad-cypher`.
 * Strings, comments, quoted names, labels, properties, variables and parameters may be called anything.
 */
export function assertReadOnly(cypher: string): void {
  if (/\\u[0-9a-f]{4}/i.test(cypher))
    throw refused(
      'Escapes like \\u0041 are not accepted: they can hide words.',
      'Write the character itself.',
    );
  if (/[\0\u202a-\u202e\u2066-\u2069]/.test(cypher))
    throw refused('The statement holds invisible characters that change how it reads.', 'Remove them.');
  const tokens = cypherTokens(cypher);
  if (tokens.length === 0)
    throw new EdgewiseError('bad-cypher', 'The statement is empty.', 'Try: MATCH (n) RETURN n LIMIT 25');
  const end = tokens.findIndex((token) => token.kind === 'sign' && token.text === ';');
  if (end >= 0 && end < tokens.length - 1)
    throw refused('Only one statement at a time is accepted.', 'Run them one after the other.');
  tokens.forEach((token, i) => {
    if (token.kind === 'word' && isClause(tokens, i)) checkWord(tokens, i, token);
  });
}

/** Whether a word stands where a clause may: not after `.`, `:`, `$`, nor as a key, a variable or an alias. */
function isClause(tokens: readonly CypherToken[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.kind === 'sign' && ['.', ':', '$', '|', '&', '!', '%'].includes(before.text)) return false;
  if (after?.kind === 'sign' && [':', '.', ',', '=', ']', ')'].includes(after.text)) return false;
  return !(before?.kind === 'word' && before.text.toUpperCase() === 'AS');
}

function checkWord(tokens: readonly CypherToken[], i: number, token: CypherToken): void {
  const word = token.text.toUpperCase();
  if (forbidden.has(word)) throw refused(`${word} is not allowed here.`, READ_HINT);
  if (commands.has(word) && !tokens.slice(0, i).some(({ text }) => reading.has(text.toUpperCase())))
    throw refused(`${word} is not allowed here.`, READ_HINT);
  if (word === 'TRANSACTIONS' && ['IN', 'CONCURRENT'].includes(tokens[i - 1]?.text.toUpperCase() ?? ''))
    throw refused('IN TRANSACTIONS is not allowed here.', READ_HINT);
  if (word === 'SHOW')
    throw refused('SHOW is not allowed here.', 'Labels and types stand in the legend; or: CALL db.labels()');
  if (word === 'CALL') checkCall(tokens, i);
  if (word === 'RANGE') checkRange(tokens, i);
}

/** A subquery, or a procedure of the list. */
function checkCall(tokens: readonly CypherToken[], i: number): void {
  const next = tokens[i + 1];
  if (next?.kind === 'sign' && (next.text === '{' || next.text === '(')) return;
  let name = '';
  for (let j = i + 1; j < tokens.length; j++) {
    const token = tokens[j];
    if (!token || !(token.kind === 'word' || token.kind === 'quoted-name' || token.text === '.')) break;
    name += token.text.replaceAll('`', '');
    if (token.text !== '.' && tokens[j + 1]?.text !== '.') break;
  }
  if (!procedures.has(name.toLowerCase()))
    throw refused(
      `The procedure ${name || '(none)'} is not allowed here.`,
      `Allowed are: ${[...procedures].join(', ')}`,
    );
}

/** Literal lists are built whole before the deadline is looked at, so very long ones are refused. */
function checkRange(tokens: readonly CypherToken[], i: number): void {
  const numbers = tokens.slice(i + 1, i + 8).filter((token) => token.kind === 'number');
  if (numbers.some((token) => Number(token.text.replaceAll('_', '')) > LONGEST_RANGE)) {
    throw new EdgewiseError(
      'query-memory',
      `A range of more than ${LONGEST_RANGE.toLocaleString('en')} numbers is not accepted.`,
      'Use a smaller range.',
    );
  }
}

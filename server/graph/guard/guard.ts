import type { ParameterType, QueryRequest } from '../../../model/api/query';
import { EdgewiseError, StatementError } from '../../../model/problem';
import type { Engine, Statement } from '../engine';
import { SentStatementError } from '../failures';
import { edited, positionAt, type Edit, type Edited } from './edits';
import { columnNames } from './columns';
import { embeddedEdits } from './embedded';
import { explained } from './lacking';
import { limitEdits } from './limit';
import { assertNoDoubling } from './loops';
import { assertReadOnly } from './policy';
import { boundRanges, isTooLongRange, rangeTooLong } from './ranges';
import { cypherTokens, isSign, parameterTokens, type CypherToken } from './tokens';

/** A user's statement as it may be sent to a store. */
export interface Guarded {
  readonly statement: Statement;
  /** EXPLAIN and PROFILE ask for the plan, not for rows. */
  readonly form: 'run' | 'explain' | 'profile';
  /** Parameters that the statement names and that were not given. */
  readonly missing: readonly string[];
  /** An engine's error on the text that was sent, placed in the text that was asked. */
  readonly placed: (error: unknown) => unknown;
  readonly originOf: (offset: number) => number;
  /** The names of the columns as they were asked for, by those that the engine gives. */
  readonly columns: (given: readonly string[]) => readonly string[];
}

const conversions: Readonly<Record<ParameterType, string>> = {
  date: 'date',
  datetime: 'datetime',
  localdatetime: 'localdatetime',
  time: 'time',
  duration: 'duration',
  float: 'toFloat',
};

/** A word as long as what it stands for, so that what comes after stays where it is. */
const blank = ({ at, text }: CypherToken): Edit => ({
  at,
  length: text.length,
  text: ' '.repeat(text.length),
});

function formOf(first: CypherToken | undefined): Guarded['form'] {
  const word = first?.kind === 'word' ? first.text.toUpperCase() : '';
  return word === 'EXPLAIN' ? 'explain' : word === 'PROFILE' ? 'profile' : 'run';
}

/**
 * A user's statement, let through only where it reads, is bounded and is answered rightly by the engine.
 * Throws a StatementError or an EdgewiseError: `not-read-only`, `bad-cypher`, `query-memory` or `unsupported-here`.
 */
export function guarded(
  { cypher, params, types = {} }: QueryRequest,
  engine: Engine['name'],
  maxRows: number,
): Guarded {
  const all = cypherTokens(cypher);
  const form = formOf(all[0]);
  const tokens = form === 'run' ? all : all.slice(1);
  assertReadOnly(cypher, tokens);
  assertNoDoubling(cypher, tokens);
  const ranges = boundRanges(cypher, tokens, params);
  const used = parameterTokens(tokens);
  const edits: Edit[] = used.flatMap(({ name, at, length }) => {
    const type = types[name];
    return type ? [{ at, length, text: `${conversions[type]}(${cypher.slice(at, at + length)})` }] : [];
  });
  if (form !== 'run') edits.push(...all.slice(0, 1).map(blank));
  edits.push(...tokens.filter((token) => isSign(token, ';')).map(blank));
  if (engine === 'embedded')
    edits.push(...embeddedEdits(cypher, tokens, params), ...limitEdits(tokens, maxRows + 1));
  // The embedded engine has no error for a range of step 0; it is ended where it takes too long or too much.
  if (engine === 'neo4j') edits.push(...ranges.edits);
  const { text, originOf } = edited(cypher, edits);
  const missing = [...new Set(used.map(({ name }) => name))].filter((name) => !(name in params));
  const placed = (error: unknown): unknown => {
    if (!(error instanceof EdgewiseError)) return error;
    if (ranges.edits.length > 0 && isTooLongRange(error.message)) return rangeTooLong(ranges.longest);
    const told = inAsked(error, cypher, originOf);
    return engine === 'embedded' ? explained(told, cypher, tokens) : told;
  };
  const columns = (given: readonly string[]) => columnNames(cypher, tokens, given);
  return { statement: { text, params }, form, missing, originOf, placed, columns };
}

/** An engine's error with its place in what was asked. */
function inAsked(error: EdgewiseError, cypher: string, originOf: Edited['originOf']): EdgewiseError {
  if (!(error instanceof SentStatementError) || error.offset === null) return error;
  const position = positionAt(cypher, originOf(error.offset));
  return new StatementError(error.code, error.message, error.hint, position, error.cause);
}

/** The same, or the error that refuses it. */
export function refusalOf(ask: () => Guarded): Guarded | EdgewiseError {
  try {
    return ask();
  } catch (error) {
    if (error instanceof EdgewiseError) return error;
    throw error;
  }
}

import { Neo4jError } from 'neo4j-driver';
import { EdgewiseError } from '../../../model/problem';
import { cancelled, SentStatementError, timedOut } from '../failures';

/** Where the driver connects, as errors may name it: never with the password. */
export interface Target {
  readonly uri: string;
  readonly user: string;
  readonly timeoutMs: number;
}

/** What Neo4j says of a statement that was sent behind so many characters more. */
export class PrefixedError extends Error {
  readonly prefix: number;

  constructor(prefix: number, cause: unknown) {
    super('prefixed', { cause });
    this.prefix = prefix;
  }
}

/** A driver error in our words, with the way out. */
export function translate(error: unknown, target: Target): EdgewiseError {
  if (error instanceof PrefixedError) {
    const inner = translate(error.cause, target);
    return inner instanceof SentStatementError ? inner.before(error.prefix) : inner;
  }
  if (error instanceof EdgewiseError) return error;
  if (!(error instanceof Neo4jError))
    return new EdgewiseError('internal', 'The Neo4j driver failed.', undefined, error);
  const { code, message } = error;
  const unreached = connectionFailure(error, target);
  if (unreached) return unreached;
  if (code.includes('TransactionTimedOut')) return timedOut(target.timeoutMs);
  if (code.includes('Terminated')) return cancelled();
  if (code.includes('AccessMode')) return notReadOnly();
  if (code.includes('OutOfMemory')) {
    return new EdgewiseError(
      'query-memory',
      'The statement needed more memory than Neo4j grants it.',
      'Ask for less: add a LIMIT.',
      error,
    );
  }
  if (message.includes('shortest path algorithm does not work when the start and end nodes are the same'))
    return new EdgewiseError(
      'bad-cypher',
      'A shortest path must lead from one node to another.',
      'Leave out what is the same: WHERE a <> b, before shortestPath.',
      error,
    );
  if (code.startsWith('Neo.ClientError') || code.endsWith('Statement.ExecutionFailed'))
    return statementFailure(message, error);
  return new EdgewiseError(
    'internal',
    `Neo4j failed: ${code}`,
    'Try again; if it stays, look at the log of Neo4j.',
    error,
  );
}

/** Why Neo4j is not reached, or null where it is. */
function connectionFailure(error: Neo4jError, target: Target): EdgewiseError | null {
  const { code, message } = error;
  if (code.startsWith('Neo.ClientError.Security')) {
    return new EdgewiseError(
      'store-unauthorized',
      `Neo4j at ${target.uri} does not accept the password of user "${target.user}".`,
      'Set NEO4J_USER and NEO4J_PASSWORD to what the server knows.',
      error,
    );
  }
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    message.includes('Connection acquisition timed out')
  ) {
    return new EdgewiseError(
      'store-unreachable',
      `Neo4j at ${target.uri} does not answer.`,
      'Check NEO4J_URI, and start the server: npm run neo4j, or docker compose up.',
      error,
    );
  }
  return null;
}

/** What Neo4j says of a statement; the place that it names is taken from the end of its first line. */
function statementFailure(message: string, cause: Neo4jError): SentStatementError {
  const [first = message] = message.split('\n');
  const place = /^(.*?) \(line \d+, column \d+ \(offset: (\d+)\)\)$/.exec(first);
  const offset = place?.[2] === undefined ? null : Number(place[2]);
  return new SentStatementError('bad-cypher', place?.[1] ?? first, undefined, offset, cause);
}

/** The refusal of a statement that writes. */
export function notReadOnly(): EdgewiseError {
  return new EdgewiseError(
    'not-read-only',
    'This statement writes, and only reading is allowed here.',
    'Data comes in through: edgewise ingest',
  );
}

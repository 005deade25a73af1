import { Neo4jError } from 'neo4j-driver';
import { EdgewiseError } from '../../../model/problem';
import { cancelled, timedOut } from '../failures';

/** Where the driver connects, as errors may name it: never with the password. */
export interface Target {
  readonly uri: string;
  readonly user: string;
  readonly timeoutMs: number;
}

/** A driver error in our words, with the way out. */
export function translate(error: unknown, target: Target): EdgewiseError {
  if (error instanceof EdgewiseError) return error;
  if (!(error instanceof Neo4jError))
    return new EdgewiseError('internal', 'The Neo4j driver failed.', undefined, error);
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
  if (code.startsWith('Neo.ClientError'))
    return new EdgewiseError('bad-cypher', message.split('\n')[0] ?? message, undefined, error);
  return new EdgewiseError(
    'internal',
    `Neo4j failed: ${code}`,
    'Try again; if it stays, look at the log of Neo4j.',
    error,
  );
}

/** The refusal of a statement that writes. */
export function notReadOnly(): EdgewiseError {
  return new EdgewiseError(
    'not-read-only',
    'This statement writes, and only reading is allowed here.',
    'Data comes in through: edgewise ingest',
  );
}

/** The stable codes of everything that can go wrong, with the HTTP status each answers. */
export const problemStatus = {
  'bad-request': 400,
  'bad-cypher': 400,
  'not-read-only': 403,
  'unsupported-here': 422,
  unauthorized: 401,
  'forbidden-host': 403,
  'forbidden-origin': 403,
  'read-only-server': 403,
  'not-found': 404,
  'not-json': 415,
  'too-large': 413,
  'query-timeout': 408,
  'query-cancelled': 499,
  'query-memory': 422,
  'store-unreachable': 503,
  'store-unauthorized': 503,
  'store-locked': 503,
  'store-missing': 503,
  'no-articles': 422,
  'not-text': 422,
  'bad-encoding': 422,
  'empty-file': 422,
  'line-too-long': 413,
  'unreadable-file': 422,
  'too-complex': 422,
  'model-failed': 502,
  'store-not-empty': 409,
  'bad-backup': 422,
  'bad-graph-file': 422,
  'port-in-use': 500,
  'bad-environment': 500,
  'not-ready': 503,
  internal: 500,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** A place in a statement: line and column from 1, offset from 0, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** An error for people: what went wrong, naming the value, and the way out. Never carries a secret. */
export class EdgewiseError extends Error {
  readonly code: ProblemCode;
  readonly hint: string | undefined;

  constructor(code: ProblemCode, detail: string, hint?: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'EdgewiseError';
    this.code = code;
    this.hint = hint;
  }
}

/** What is wrong with a statement, and where, if that is known. */
export class StatementError extends EdgewiseError {
  readonly position: Position | undefined;

  constructor(code: ProblemCode, detail: string, hint?: string, position?: Position, cause?: unknown) {
    super(code, detail, hint, cause);
    this.name = 'StatementError';
    this.position = position;
  }
}

/** What was thrown as an error; JavaScript may throw anything. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

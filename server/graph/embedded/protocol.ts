import type { ConsoleLimits, ConsoleRow, Explanation, Row, Statement } from '../engine';

/** What the server asks of the child process that owns the embedded engine. */
export type Request =
  | { readonly kind: 'read'; readonly statement: Statement }
  | { readonly kind: 'write'; readonly statements: readonly Statement[] }
  | { readonly kind: 'define'; readonly commands: readonly string[] }
  | { readonly kind: 'console'; readonly statement: Statement; readonly limits: ConsoleLimits }
  | { readonly kind: 'explain'; readonly statement: Statement; readonly profile: boolean }
  | { readonly kind: 'version' }
  | { readonly kind: 'close' };

export interface Envelope {
  readonly id: number;
  readonly request: Request;
}

/** A console answer, whole: the engine makes it whole, and the limits keep it small. */
export interface ConsoleResult {
  readonly columns: readonly string[];
  readonly rows: readonly ConsoleRow[];
}

export interface Answer {
  readonly rows?: readonly Row[];
  readonly result?: ConsoleResult;
  readonly explanation?: Explanation;
  readonly version?: string;
  /** The process holds much memory that it does not need any more, and gives none back: end it. */
  readonly bloated?: boolean;
}

export type Reply =
  | ({ readonly id: number; readonly ok: true } & Answer)
  | { readonly id: number; readonly ok: false; readonly code: Failure; readonly message: string };

/**
 * `locked`: another process owns the folder; `missing`: no binary for this platform; `statement`: the engine refused
 * it; `memory`: it wanted too much, and the process has ended itself.
 */
export type Failure = 'locked' | 'missing' | 'statement' | 'not-read-only' | 'memory';

/** The child's first message: the engine is open, or why not. */
export type Greeting =
  { readonly ready: true } | { readonly ready: false; readonly code: Failure; readonly message: string };

/** What stands before a statement that is explained: a line of its own, so that columns stay what they are. */
export const prefixOf = (request: Request): string =>
  request.kind !== 'explain' ? '' : request.profile ? 'PROFILE\n' : 'EXPLAIN\n';

import type { ConsoleResult, Row, Statement } from '../engine';

/** What the server asks of the child process that owns the embedded engine. */
export type Request =
  | { readonly kind: 'read'; readonly statement: Statement }
  | { readonly kind: 'write'; readonly statements: readonly Statement[] }
  | { readonly kind: 'define'; readonly commands: readonly string[] }
  | { readonly kind: 'console'; readonly statement: Statement; readonly maxRows: number }
  | { readonly kind: 'version' }
  | { readonly kind: 'close' };

export interface Envelope {
  readonly id: number;
  readonly request: Request;
}

export type Reply =
  | {
      readonly id: number;
      readonly ok: true;
      readonly rows?: readonly Row[];
      readonly result?: ConsoleResult;
      readonly version?: string;
    }
  | { readonly id: number; readonly ok: false; readonly code: Failure; readonly message: string };

/** `locked`: another process owns the folder; `missing`: no binary for this platform; `statement`: the engine refused it. */
export type Failure = 'locked' | 'missing' | 'statement' | 'not-read-only';

/** The child's first message: the engine is open, or why not. */
export type Greeting =
  { readonly ready: true } | { readonly ready: false; readonly code: Failure; readonly message: string };

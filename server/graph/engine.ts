import type { Operator } from '../../model/api/explain';
import type { Value } from '../../model/api/graph';
import type { Call } from './store';

export type Params = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, Value>>;

/** A statement of cypher/ with its placeholders filled. */
export interface Statement {
  readonly text: string;
  readonly params: Params;
}

/** A value of a console row as the engine gives it: plain, or a node or relationship to be shown. */
export interface ConsoleRow {
  readonly values: Value[];
  readonly nodes: readonly ConsoleNode[];
  readonly edges: readonly ConsoleEdge[];
}

export interface ConsoleNode {
  /** The engine's own id, unique within the graph. */
  readonly element: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

export interface ConsoleEdge {
  readonly element: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** A console answer: its columns once, then its rows as they come, never none of them. */
export type ConsolePart =
  | { readonly kind: 'columns'; readonly columns: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly ConsoleRow[] };

/** What an answer may hold; more is not asked of the engine. */
export interface ConsoleLimits {
  readonly maxRows: number;
  readonly maxBytes: number;
}

/** A plan as the engine tells it. Offsets of warnings are those of the text that was sent. */
export interface Explanation {
  readonly plan: Operator | null;
  readonly warnings: readonly { readonly message: string; readonly offset: number | null }[];
  /** What running it took; null where it was not run. */
  readonly totals: { readonly rows: number; readonly dbHits: number | null; readonly ms: number } | null;
}

/**
 * What an adapter must be able to do; the rest of the store is written on top of it once.
 * Every method keeps the call's deadline, ends when its signal fires, and rejects with an EdgewiseError.
 */
export interface Engine {
  readonly name: 'neo4j' | 'embedded';
  version(call?: Call): Promise<string>;
  /** Rows of a reading statement. */
  read(statement: Statement, call?: Call): Promise<readonly Row[]>;
  /** Runs statements in order in one transaction: all or none. */
  write(statements: readonly Statement[], call?: Call): Promise<void>;
  /** Schema commands, each safe to repeat. */
  define(commands: readonly string[], call?: Call): Promise<void>;
  /**
   * Answers a user's statement that the guard let through, and never writes. Ending the iteration stops it. It may
   * give more than the limits allow, but does not gather more.
   */
  console(statement: Statement, limits: ConsoleLimits, call?: Call): AsyncIterable<ConsolePart>;
  /** The plan of a user's statement; with `profile` it is run, its rows thrown away, and measured. */
  explain(statement: Statement, profile: boolean, call?: Call): Promise<Explanation>;
  close(): Promise<void>;
}

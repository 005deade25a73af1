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
  readonly values: readonly Value[];
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

export interface ConsoleResult {
  readonly columns: readonly string[];
  readonly rows: readonly ConsoleRow[];
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
  /** A user's statement, already passed by the guard: at most `maxRows` rows, and never a write. */
  console(statement: Statement, maxRows: number, call?: Call): Promise<ConsoleResult>;
  close(): Promise<void>;
}

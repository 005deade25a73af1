import neo4j, { type Config, type Driver, type Session } from 'neo4j-driver';
import { EdgewiseError } from '../../../model/problem';
import type { ConsoleResult, Engine, Row, Statement } from '../engine';
import { bounded } from '../failures';
import { text } from '../rows';
import type { Call } from '../store';
import { notReadOnly, translate, type Target } from './failures';
import { hasOperator } from './plan';
import { consoleRow, plain, toDriver } from './values';

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

const driverSettings: Partial<Config> = {
  useBigInt: true,
  connectionAcquisitionTimeout: 5000,
  connectionTimeout: 3000,
  maxTransactionRetryTime: 5000,
  userAgent: 'edgewise',
};

/** The Neo4j adapter: one driver, a session a call; closing the session is what stops a statement. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #target: Target;

  constructor({ uri, user, password, database }: Neo4jOptions, timeoutMs: number) {
    this.#target = { uri, user, timeoutMs };
    this.#database = database;
    try {
      this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), driverSettings);
    } catch (cause) {
      const hint = 'It looks like bolt://host:7687 or neo4j://host:7687.';
      throw new EdgewiseError(
        'store-unreachable',
        `NEO4J_URI "${uri}" is not an address of a Neo4j.`,
        hint,
        cause,
      );
    }
  }

  async version(call?: Call): Promise<string> {
    const rows = await this.read(
      { text: 'CALL dbms.components() YIELD versions RETURN versions[0] AS version', params: {} },
      call,
    );
    return text(rows[0] ?? {}, 'version') || 'unknown';
  }

  async read(statement: Statement, call?: Call): Promise<readonly Row[]> {
    return this.#session(neo4j.session.READ, call, async (session, timeout) => {
      const { records } = await session.executeRead(
        (transaction) =>
          transaction.run(statement.text, toDriver(statement.params) as Record<string, unknown>),
        { timeout },
      );
      return records.map((record) => plain(record.toObject()) as Row);
    });
  }

  async write(statements: readonly Statement[], call?: Call): Promise<void> {
    await this.#session(neo4j.session.WRITE, call, (session, timeout) =>
      session.executeWrite(
        async (transaction) => {
          for (const { text, params } of statements) await transaction.run(text, toDriver(params));
        },
        { timeout },
      ),
    );
  }

  async define(commands: readonly string[], call?: Call): Promise<void> {
    await this.#session(neo4j.session.WRITE, call, async (session, timeout) => {
      for (const command of commands) await session.run(command, {}, { timeout });
    });
  }

  /** EXPLAIN must say that it reads, and no operator may fetch files; then it runs in a READ session. */
  async console(statement: Statement, maxRows: number, call?: Call): Promise<ConsoleResult> {
    return this.#session(neo4j.session.READ, call, async (session, timeout) => {
      const driverParams = toDriver(statement.params) as Record<string, unknown>;
      const { summary } = await session.run(`EXPLAIN ${statement.text}`, driverParams, { timeout });
      if (summary.queryType !== 'r' || hasOperator(summary.plan, 'LoadCSV')) throw notReadOnly();
      const result = session.run(statement.text, driverParams, { timeout });
      const rows: ConsoleResult['rows'][number][] = [];
      for await (const record of result) {
        rows.push(consoleRow([...record.values()]));
        if (rows.length >= maxRows) break;
      }
      return { columns: await result.keys(), rows };
    });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #session<T>(
    mode: 'READ' | 'WRITE',
    call: Call = {},
    work: (session: Session, timeout: number) => Promise<T>,
  ): Promise<T> {
    const timeoutMs = call.timeoutMs ?? this.#target.timeoutMs;
    const wanted: Partial<Parameters<Driver['session']>[0]> = { defaultAccessMode: mode };
    if (this.#database) wanted.database = this.#database;
    const session = this.#driver.session(wanted);
    const stop = (): void => void session.close().catch(() => undefined);
    try {
      return await bounded(work(session, timeoutMs), { ...call, timeoutMs: timeoutMs + 500 }, stop);
    } catch (error) {
      throw translate(error, this.#target);
    } finally {
      stop();
    }
  }
}

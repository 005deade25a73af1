import neo4j, { type Config, type Driver, type Session } from 'neo4j-driver';
import { EdgewiseError } from '../../../model/problem';
import type { ConsoleLimits, ConsolePart, Engine, Explanation, Row, Statement } from '../engine';
import { limitOf } from '../failures';
import { RecentTexts } from '../recent-texts';
import { text } from '../rows';
import type { Call } from '../store';
import { assertReads, begin, explain, type Running } from './console';
import { translate, type Target } from './failures';
import { plain, toDriver } from './values';

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** Rows of a measured statement that one pull asks for: they are thrown away as they come. */
const PULL = 500;

/** Neo4j keeps the deadline itself and tells it best, so it gets this much longer before we do. */
const GRACE_MS = 500;

const driverSettings: Partial<Config> = {
  useBigInt: true,
  connectionAcquisitionTimeout: 5000,
  connectionTimeout: 3000,
  maxTransactionRetryTime: 5000,
  userAgent: 'edgewise',
  telemetryDisabled: true,
};

/** What a session is opened for. */
interface SessionOptions {
  readonly mode: 'READ' | 'WRITE';
  readonly fetchSize?: number;
}

/** The Neo4j adapter: one driver, a session a call; closing the session is what stops a statement. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #target: Target;
  /** Statements that Neo4j said only read: whether a text reads depends on nothing but the text. */
  readonly #reading = new RecentTexts(500);

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
    return this.#session('READ', call, async (session, timeout) => {
      const { records } = await session.executeRead(
        (transaction) =>
          transaction.run(statement.text, toDriver(statement.params) as Record<string, unknown>),
        { timeout },
      );
      return records.map((record) => plain(record.toObject()) as Row);
    });
  }

  async write(statements: readonly Statement[], call?: Call): Promise<void> {
    await this.#session('WRITE', call, (session, timeout) =>
      session.executeWrite(
        async (transaction) => {
          for (const { text, params } of statements) await transaction.run(text, toDriver(params));
        },
        { timeout },
      ),
    );
  }

  async define(commands: readonly string[], call?: Call): Promise<void> {
    await this.#session('WRITE', call, async (session, timeout) => {
      for (const command of commands) await session.run(command, {}, { timeout });
    });
  }

  /** EXPLAIN must say that it reads, and no operator may fetch files; then it runs in a READ session. */
  async *console(statement: Statement, limits: ConsoleLimits, call?: Call): AsyncGenerator<ConsolePart> {
    // One pull brings the whole answer: the store is not asked for more, nor waits for the next.
    const running = this.#run(call, { mode: 'READ', fetchSize: limits.maxRows + 1 });
    try {
      if (!this.#reading.has(statement.text)) {
        await assertReads(statement, running);
        this.#reading.add(statement.text);
      }
      const arriving = begin(statement, limits, running);
      yield { kind: 'columns', columns: await running.limit.race(arriving.columns) };
      for (;;) {
        const rows = await running.limit.race(arriving.next());
        if (!rows) return;
        yield { kind: 'rows', rows };
      }
    } catch (error) {
      throw translate(error, this.#target);
    } finally {
      running.limit.release();
      running.stop();
    }
  }

  async explain(statement: Statement, profile: boolean, call?: Call): Promise<Explanation> {
    const running = this.#run(call, { mode: 'READ', fetchSize: PULL });
    try {
      return await explain(statement, profile, running);
    } catch (error) {
      throw translate(error, this.#target);
    } finally {
      running.limit.release();
      running.stop();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #session<T>(
    mode: 'READ' | 'WRITE',
    call: Call | undefined,
    work: (session: Session, timeout: number) => Promise<T>,
  ): Promise<T> {
    const running = this.#run(call, { mode });
    try {
      return await running.limit.race(work(running.session, running.timeout));
    } catch (error) {
      throw translate(error, this.#target);
    } finally {
      running.limit.release();
      running.stop();
    }
  }

  /** Opens a session and starts its clock. Closing the session is what stops a statement in the store. */
  #run(call: Call | undefined, { mode, fetchSize }: SessionOptions): Running {
    const timeout = call?.timeoutMs ?? this.#target.timeoutMs;
    const wanted: Partial<Parameters<Driver['session']>[0]> = { defaultAccessMode: mode };
    if (this.#database) wanted.database = this.#database;
    if (fetchSize) wanted.fetchSize = fetchSize;
    const session = this.#driver.session(wanted);
    const stop = (): void => void session.close().catch(() => undefined);
    const limit = limitOf({ ...call, timeoutMs: timeout + GRACE_MS }, stop);
    return { session, limit, timeout, stop };
  }
}

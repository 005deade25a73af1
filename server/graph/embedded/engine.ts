import { EdgewiseError } from '../../../model/problem';
import { bounded } from '../failures';
import type { ConsoleLimits, ConsolePart, Engine, Explanation, Row, Statement } from '../engine';
import type { Call } from '../store';
import { EngineProcess, ProcessEnded } from './process';
import type { Answer, Request } from './protocol';

/** How often a call is asked again when the process ended under it, be it for another call's sake. */
const TRIES = 4;

/** The embedded adapter: an engine in a child process of ours, ended when a statement must stop, started anew when asked next. */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #folder: string;
  readonly #timeoutMs: number;
  #process: Promise<EngineProcess> | undefined;
  #alive: EngineProcess | undefined;
  #closed = false;

  private constructor(folder: string, timeoutMs: number) {
    this.#folder = folder;
    this.#timeoutMs = timeoutMs;
  }

  /** Opens the engine in a folder, created where missing. Rejects with `store-locked` or `store-missing`. */
  static async open(folder: string, timeoutMs: number): Promise<EmbeddedEngine> {
    const engine = new EmbeddedEngine(folder, timeoutMs);
    await engine.#running();
    return engine;
  }

  async version(call?: Call): Promise<string> {
    const { version } = await this.#ask({ kind: 'version' }, call);
    return version ?? 'unknown';
  }

  async read(statement: Statement, call?: Call): Promise<readonly Row[]> {
    const { rows } = await this.#ask({ kind: 'read', statement }, call);
    return rows ?? [];
  }

  async write(statements: readonly Statement[], call?: Call): Promise<void> {
    await this.#ask({ kind: 'write', statements }, call);
  }

  async define(commands: readonly string[], call?: Call): Promise<void> {
    await this.#ask({ kind: 'define', commands }, call);
  }

  async *console(statement: Statement, limits: ConsoleLimits, call?: Call): AsyncGenerator<ConsolePart> {
    const { result } = await this.#ask({ kind: 'console', statement, limits }, call);
    if (!result) return;
    yield { kind: 'columns', columns: result.columns };
    if (result.rows.length > 0) yield { kind: 'rows', rows: result.rows };
  }

  async explain(statement: Statement, profile: boolean, call?: Call): Promise<Explanation> {
    const { explanation } = await this.#ask({ kind: 'explain', statement, profile }, call);
    return explanation ?? { plan: null, warnings: [], totals: null };
  }

  /** A call that is stopped at the same moment must not start the engine anew: nobody would end it. */
  async close(): Promise<void> {
    this.#closed = true;
    const running = await this.#process?.catch(() => undefined);
    this.#process = undefined;
    await running?.close();
  }

  /**
   * The process that is alive, started where there is none: calls that come together share one start.
   * One that was ended holds the folder until it is gone.
   */
  #running(): Promise<EngineProcess> {
    if (this.#closed)
      return Promise.reject(new EdgewiseError('store-unreachable', 'The embedded store is closed.'));
    const before = this.#alive;
    if (!this.#process || before?.ended) {
      this.#alive = undefined;
      this.#process = (before?.exited ?? Promise.resolve())
        .then(() => EngineProcess.start(this.#folder))
        .then((engine) => (this.#alive = engine));
      this.#process.catch(() => (this.#process = undefined));
    }
    return this.#process;
  }

  /**
   * One statement is stopped by ending the process, which takes the calls beside it along: those are asked again.
   * All that is asked may be asked twice: reads, and writes that merge by key, all or none.
   */
  async #ask(request: Request, call: Call = {}): Promise<Answer> {
    let engine: EngineProcess | undefined;
    const stop = new AbortController();
    const work = async (): Promise<Answer> => {
      for (let tries = 1; tries <= TRIES; tries++) {
        engine = await this.#running();
        if (stop.signal.aborted) break;
        try {
          const answered = await engine.ask(request);
          if (answered.bloated) engine.kill();
          return answered;
        } catch (error) {
          if (!(error instanceof ProcessEnded)) throw error;
        }
      }
      throw new EdgewiseError(
        'store-unreachable',
        'The embedded store ended while it worked, time and again.',
        'Try again; edgewise doctor says whether the store is sound.',
      );
    };
    return bounded(work(), { ...call, timeoutMs: call.timeoutMs ?? this.#timeoutMs }, () => {
      stop.abort();
      engine?.kill();
    });
  }
}

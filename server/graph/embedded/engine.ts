import { bounded } from '../failures';
import type { ConsoleResult, Engine, Row, Statement } from '../engine';
import type { Call } from '../store';
import { EngineProcess } from './process';
import type { Reply, Request } from './protocol';

/** The embedded adapter: an engine in a child process of ours, ended when a statement must stop, started anew when asked next. */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #folder: string;
  readonly #timeoutMs: number;
  #process: Promise<EngineProcess> | undefined;
  #alive: EngineProcess | undefined;

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

  async console(statement: Statement, maxRows: number, call?: Call): Promise<ConsoleResult> {
    const { result } = await this.#ask({ kind: 'console', statement, maxRows }, call);
    return result ?? { columns: [], rows: [] };
  }

  async close(): Promise<void> {
    const running = await this.#process?.catch(() => undefined);
    this.#process = undefined;
    await running?.close();
  }

  /** The process that is alive, started where there is none: calls that come together share one start. */
  #running(): Promise<EngineProcess> {
    if (!this.#process || this.#alive?.ended) {
      this.#alive = undefined;
      this.#process = EngineProcess.start(this.#folder).then((engine) => (this.#alive = engine));
      this.#process.catch(() => (this.#process = undefined));
    }
    return this.#process;
  }

  async #ask(request: Request, call: Call = {}): Promise<Extract<Reply, { ok: true }>> {
    const engine = await this.#running();
    return bounded(engine.ask(request), { ...call, timeoutMs: call.timeoutMs ?? this.#timeoutMs }, () =>
      engine.kill(),
    );
  }
}

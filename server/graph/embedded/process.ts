import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EdgewiseError } from '../../../model/problem';
import { builtProgram } from '../../root';
import { startFailure, statementFailure } from './failures';
import type { Answer, Greeting, Reply, Request } from './protocol';

interface Waiting {
  readonly request: Request;
  readonly resolve: (reply: Answer) => void;
  readonly reject: (error: EdgewiseError | ProcessEnded) => void;
}

/** The process ended before it answered. What was asked may be asked again of the next one. */
export class ProcessEnded extends Error {}

/** One life of the engine's process: from its start to its end. */
export class EngineProcess {
  /** Resolves when the process is gone and its hold on the folder with it. */
  readonly exited: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #ended = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (reply: Reply) => this.#settle(reply));
    this.exited = new Promise((resolve) =>
      child.on('exit', () => {
        this.#end();
        resolve();
      }),
    );
  }

  /** Starts the process on a data folder; rejects with `store-locked`, `store-missing` or `store-unreachable`. */
  static start(folder: string): Promise<EngineProcess> {
    mkdirSync(folder, { recursive: true });
    const child = fork(builtProgram('embedded-child'), [join(folder, 'graph.grafeo')], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
    return new Promise((resolve, reject) => {
      child.once('message', (greeting: Greeting) => {
        if (greeting.ready) resolve(new EngineProcess(child));
        else reject(startFailure(greeting, folder));
      });
      child.once('error', (cause) =>
        reject(
          new EdgewiseError(
            'store-unreachable',
            `The embedded store did not start: ${cause.message}.`,
            undefined,
            cause,
          ),
        ),
      );
      child.once('exit', (code) =>
        reject(
          new EdgewiseError(
            'store-unreachable',
            `The embedded store ended at its start (exit code ${code ?? 'none'}).`,
            'Run: npm run build',
          ),
        ),
      );
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Rejects with `ProcessEnded` where the process ends before it answers, else with an EdgewiseError. */
  ask(request: Request): Promise<Answer> {
    if (this.#ended) return Promise.reject(new ProcessEnded());
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { request, resolve, reject });
      this.#child.send({ id, request });
    });
  }

  /** Ends the process at once, with whatever it is doing. Acknowledged writes are kept. */
  kill(): void {
    this.#ended = true;
    this.#child.kill('SIGKILL');
  }

  /** Closes the engine and waits for its process to end. */
  async close(): Promise<void> {
    if (!this.#ended) await this.ask({ kind: 'close' }).catch(() => undefined);
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.exited;
    clearTimeout(late);
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (!waiting) return;
    if (reply.ok) waiting.resolve(reply);
    else waiting.reject(statementFailure(reply, waiting.request));
  }

  #end(): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(new ProcessEnded());
    this.#waiting.clear();
  }
}

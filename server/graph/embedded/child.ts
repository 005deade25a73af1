// The process that owns the embedded engine. A statement cannot be stopped from JavaScript: the server ends this process.
import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Statement } from '../engine';
import { watchMemory } from './memory';
import type { Answer, Envelope, Failure, Greeting, Reply, Request } from './protocol';
import { consoleResult, explanationOf, ReadOnlyError } from './reading';
import { plain } from './values';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusal(error: unknown): { code: Failure; message: string } {
  const message = messageOf(error);
  if (/lock/i.test(message)) return { code: 'locked', message };
  if (/Cannot find|native binding|MODULE_NOT_FOUND/i.test(message)) return { code: 'missing', message };
  return { code: 'statement', message };
}

function openEngine(path: string): GrafeoDB {
  const engine = createRequire(import.meta.url)('@grafeo-db/js') as {
    GrafeoDB: { create(path: string): GrafeoDB };
  };
  return engine.GrafeoDB.create(path);
}

async function answer(db: GrafeoDB, request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'read': {
      const result = await db.executeCypher(request.statement.text, request.statement.params);
      return {
        rows: result
          .toArray()
          .map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)]))),
      };
    }
    case 'write':
      await writeAll(db, request.statements);
      return {};
    case 'define':
      for (const command of request.commands) await db.executeCypher(command);
      return {};
    case 'console':
      return { result: await consoleResult(db, request.statement, request.limits) };
    case 'explain':
      return { explanation: await explanationOf(db, request) };
    case 'version':
      return { version: db.version() };
    case 'close':
      db.close();
      return {};
  }
}

async function writeAll(db: GrafeoDB, statements: readonly Statement[]): Promise<void> {
  const transaction = db.beginTransaction();
  try {
    for (const { text, params } of statements) await transaction.executeCypher(text, params);
    transaction.commit();
  } catch (error) {
    transaction.rollback();
    throw error;
  }
}

/** Users' statements may take much memory, ours do not. */
async function answerWatched(db: GrafeoDB, { id, request }: Envelope): Promise<Answer> {
  if (request.kind !== 'console' && request.kind !== 'explain') return answer(db, request);
  const watch = watchMemory(() => {
    const told: Reply = { id, ok: false, code: 'memory', message: 'The statement takes too much memory.' };
    process.send?.(told, undefined, undefined, () => process.kill(process.pid, 'SIGKILL'));
  });
  try {
    const answered = await answer(db, request);
    return watch.hasGrown() ? { ...answered, bloated: true } : answered;
  } finally {
    watch.release();
  }
}

function serve(db: GrafeoDB): void {
  const reply = (message: Reply): void => void process.send?.(message);
  process.on('message', (envelope: Envelope) => {
    const { id, request } = envelope;
    answerWatched(db, envelope).then(
      (answered) => {
        reply({ id, ok: true, ...answered });
        if (request.kind === 'close') process.disconnect();
      },
      (error: unknown) => {
        const code = error instanceof ReadOnlyError ? 'not-read-only' : 'statement';
        reply({ id, ok: false, code, message: messageOf(error) });
      },
    );
  });
  // The server is gone: nobody is left to answer.
  process.on('disconnect', () => process.exit(0));
}

/** Says how opening went. The parent may have ended meanwhile: then nobody is left to be told. */
function greet(greeting: Greeting): void {
  if (process.connected) process.send?.(greeting, undefined, undefined, () => undefined);
}

try {
  const db = openEngine(process.argv[2] ?? '');
  serve(db);
  greet({ ready: true });
} catch (error) {
  greet({ ready: false, ...refusal(error) });
  process.exitCode = 1;
  process.disconnect();
}

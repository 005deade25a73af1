import { fork, type ChildProcess } from 'node:child_process';
import { EdgewiseError } from '../../../model/problem';
import { builtProgram } from '../../root';
import type { Ask, DocumentFile, ReadFile, Reply } from './documents/protocol';

/** How long one document may take, in ms. */
const PATIENCE_MS = 30_000;

/** What the JavaScript heap of the reading process may hold, in MB. */
const HEAP_MB = 512;

/** Takes documents apart in a process that is ended when one of them holds it. */
export interface DocumentReader {
  /** @throws EdgewiseError what is wrong with the file, or `too-complex` where it took too long or too much memory */
  read(file: DocumentFile): Promise<ReadFile>;
  close(): void;
}

const tooMuch = (name: string, what: string): EdgewiseError =>
  new EdgewiseError(
    'too-complex',
    `Reading ${name} took ${what}, so it was stopped.`,
    'Save the article as plain text.',
  );

function startProcess(): ChildProcess {
  const child = fork(builtProgram('document-child'), [], {
    serialization: 'advanced',
    // Parsers complain in their own words; what is wrong comes back as an answer.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
  });
  // A command that is done does not wait for it.
  child.unref();
  child.channel?.unref();
  return child;
}

function ask(child: ChildProcess, question: Ask, patienceMs: number): Promise<Reply> {
  const { name } = question.file;
  child.channel?.ref();
  return new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => {
      over();
      child.kill('SIGKILL');
      reject(tooMuch(name, `more than ${patienceMs / 1000} s`));
    }, patienceMs);
    const answered = (reply: Reply) => {
      if (reply.id !== question.id) return;
      over();
      resolve(reply);
    };
    const ended = () => {
      over();
      reject(tooMuch(name, 'more memory than there is for one document'));
    };
    const over = () => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', ended).off('error', ended);
      child.channel?.unref();
    };
    child.on('message', answered).once('exit', ended).once('error', ended);
    child.send(question);
  });
}

/** Starts nothing until the first document comes; documents are read one after the other. */
export function openDocumentReader(patienceMs: number = PATIENCE_MS): DocumentReader {
  let child: ChildProcess | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let next = 1;
  const close = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const readNow = async (file: DocumentFile): Promise<ReadFile> => {
    child ??= startProcess();
    let reply: Reply;
    try {
      reply = await ask(child, { id: next++, file }, patienceMs);
    } catch (error) {
      close();
      throw error;
    }
    if ('failure' in reply)
      throw new EdgewiseError(reply.failure.code, reply.failure.reason, reply.failure.hint);
    if (reply.grown) close();
    return reply.read;
  };
  return {
    read: (file) => {
      const answer = turn.then(() => readNow(file));
      const over = () => undefined;
      turn = answer.then(over, over);
      return answer;
    },
    close,
  };
}

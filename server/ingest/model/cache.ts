import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from './prompt';

/** Answers on the disk, each under a hash of all that was asked: the same question is never asked twice. */
export interface Cache {
  get(question: Question): Promise<string | null>;
  put(question: Question, answer: string): Promise<void>;
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** @param folder made when the first answer comes; readable by its owner only, for it holds what articles say */
export function diskCache(folder: string): Cache {
  const pathOf = (question: Question) =>
    join(folder, `${createHash('sha256').update(JSON.stringify(question)).digest('hex')}.txt`);
  return {
    get: (question) =>
      readFile(pathOf(question), 'utf8').catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      }),
    put: async (question, answer) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = pathOf(question);
      await writeFile(`${path}.new`, answer, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}

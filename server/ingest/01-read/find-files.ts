import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { EdgewiseError } from '../../../model/problem';

/** A file to read, named relative to the folder that was asked for. */
export interface FoundFile {
  readonly path: string;
  readonly document: string;
  /** The folder asked for; null for a file asked for by itself. */
  readonly folder: string | null;
}

export const readableEndings: readonly string[] = ['.txt', '.md'];

/** What stands in a folder beside its articles. */
const isAbout = (name: string) => /^(readme|license|notice|changelog|contributing)\b/i.test(name);

const isArticle = (name: string) =>
  readableEndings.includes(extname(name).toLowerCase()) && !name.startsWith('.') && !isAbout(name);

async function inFolder(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const hidden = (path: string) => path.split(/[/\\]/).some((part) => part.startsWith('.'));
  return entries
    .filter((entry) => entry.isFile() && isArticle(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, document: path.slice(join(folder, '/').length).replaceAll('\\', '/'), folder }))
    .filter(({ document }) => !hidden(document))
    .sort((a, b) => (a.document < b.document ? -1 : 1));
}

/**
 * The articles under a path: the file itself, or every .txt and .md of a folder and its folders in the order of
 * their names, but for a README, LICENSE and the like.
 * @throws EdgewiseError `not-found` for a path that is not there, `no-articles` for a folder without any,
 *   `not-text` for a file of another kind
 */
export async function findFiles(path: string): Promise<FoundFile[]> {
  let folder: boolean;
  try {
    folder = (await stat(path)).isDirectory();
  } catch (cause) {
    throw new EdgewiseError('not-found', `There is no file or folder ${path}.`, 'Check the path.', cause);
  }
  const kinds = readableEndings.join(' and ');
  if (!folder) {
    if (readableEndings.includes(extname(path).toLowerCase()))
      return [{ path, document: basename(path), folder: null }];
    throw new EdgewiseError(
      'not-text',
      `${path} is not a kind of file that is read.`,
      `Edgewise reads ${kinds}.`,
    );
  }
  const files = await inFolder(path);
  if (files.length > 0) return files;
  throw new EdgewiseError(
    'no-articles',
    `The folder ${path} has no articles.`,
    `Edgewise reads ${kinds} files.`,
  );
}

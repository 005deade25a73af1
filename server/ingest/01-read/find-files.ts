import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EdgewiseError } from '../../../model/problem';
import { isTable, kindOf, readableEndings } from './kinds';

/** A file to read, named relative to the folder that was asked for. */
export interface FoundFile {
  readonly path: string;
  readonly document: string;
  /** The folder asked for; null for a file asked for by itself. */
  readonly folder: string | null;
}

/** What stands in a folder beside its articles. */
const isAbout = (name: string) => /^(readme|license|notice|changelog|contributing)\b/i.test(name);

function isArticle(name: string): boolean {
  const kind = kindOf(name);
  return kind !== null && !isTable(kind) && !name.startsWith('.') && !isAbout(name);
}

/** Hidden folders, and the one that a browser puts beside a page that it saves. */
const isBeside = (document: string): boolean => {
  const parts = document.split(/[/\\]/);
  return (
    parts.some((part) => part.startsWith('.')) || parts.slice(0, -1).some((part) => /[_.]files$/.test(part))
  );
};

async function inFolder(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isArticle(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, document: path.slice(join(folder, '/').length).replaceAll('\\', '/'), folder }))
    .filter(({ document }) => !isBeside(document))
    .sort((a, b) => (a.document < b.document ? -1 : 1));
}

/**
 * The articles under a path: the file itself, or what is read of a folder and its folders in the order of their
 * names, but for tables, a README, LICENSE and the like.
 * @throws EdgewiseError `not-found` for a path that is not there, `no-articles` for a folder without any,
 *   `not-text` for what is no file, or one of another kind
 */
export async function findFiles(path: string): Promise<FoundFile[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new EdgewiseError('not-found', `There is no file or folder ${path}.`, 'Check the path.', cause);
  });
  const hint = `Edgewise reads ${readableEndings}.`;
  if (!found.isDirectory()) {
    if (!found.isFile())
      throw new EdgewiseError('not-text', `${path} is no file but a pipe or a device.`, hint);
    if (kindOf(path) !== null) return [{ path, document: basename(path), folder: null }];
    throw new EdgewiseError('not-text', `${path} is not a kind of file that is read.`, hint);
  }
  const files = await inFolder(path);
  if (files.length > 0) return files;
  throw new EdgewiseError('no-articles', `The folder ${path} has no articles.`, hint);
}

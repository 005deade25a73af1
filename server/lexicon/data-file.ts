import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EdgewiseError } from '../../model/problem';
import { projectRoot } from '../root';

/** The text of a file of server/lexicon/data. @throws EdgewiseError `internal` when it is missing. */
export function readDataFile(name: string): string {
  const path = join(projectRoot(), 'server', 'lexicon', 'data', name);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = 'Restore it from the repository: git checkout server/lexicon/data';
    throw new EdgewiseError('internal', `The word list ${name} is missing.`, hint, cause);
  }
}

/** The rows of a list: a line a row, columns by tabs, comment lines start with "#". Missing columns are ''. */
export function readRows(name: string): string[][] {
  return readDataFile(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The parts of a cell that holds a list. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter((part) => part !== '');
}

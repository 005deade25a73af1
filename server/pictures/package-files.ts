import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadPackageFile } from '../../picture/fonts/subset';
import { projectRoot } from '../root';

/** Reads files of the packages that are installed beside Edgewise. */
export const readPackageFile: ReadPackageFile = (packageName, path) =>
  readFile(join(projectRoot(), 'node_modules', packageName, path));

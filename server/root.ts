import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's folder: the nearest one above this file that holds package.json and `cypher/`.
 * The same answer from the sources and from the bundle in dist/, so data files are found from both.
 */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'cypher'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error(
        'Edgewise cannot find its own folder: package.json and cypher/ are missing above its program.',
      );
    folder = above;
  }
  return folder;
}

/** A program that `npm run build` wrote: the child processes and worker threads start from these. */
export function builtProgram(name: string): string {
  return join(projectRoot(), 'dist', 'server', `${name}.js`);
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportReport, ImportRequest } from '../../model/api/import';
import { EdgewiseError } from '../../model/problem';
import type { Access } from '../access/access';
import { unicode } from '../ingest/01-read/decode';
import { failureOf } from '../ingest/01-read/failure';
import { exitCode, type ExitCode, type Terminal } from './outcome';
import { createProgress } from './progress';
import { tellFailures } from './report';

export interface ImportOptions {
  readonly columns: Readonly<Record<string, string>>;
  readonly outlet?: string;
  readonly date?: string;
  readonly json: boolean;
}

/** The largest file taken, in bytes: what the server takes over HTTP too. */
const LARGEST_FILE = 50 * 1024 * 1024;

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_FILE)
    throw new EdgewiseError(
      'too-large',
      `${path} has ${bytes.length} bytes; at most ${LARGEST_FILE} are read.`,
    );
  return unicode(bytes, path);
}

const isTable = (path: string): boolean => /\.(csv|tsv)$/i.test(path);

/** Tables belong together, two at most; any other file is a graph of its own. */
function groups(paths: readonly string[]): string[][] {
  const tables = paths.filter(isTable);
  const together = tables.length === 2 ? [tables] : tables.map((path) => [path]);
  return [...together, ...paths.filter((path) => !isTable(path)).map((path) => [path])];
}

function told({ document, nodes, edges, entities, claims, added, replaced, dropped }: ImportReport): string {
  return [
    `${document}: ${nodes} nodes and ${edges} edges became ${entities} entities and ${claims} claims`,
    ...(added === 0 && replaced === 0 ? ['  all of it was there already'] : []),
    ...(replaced > 0 ? ['  it replaces what an earlier file of the name said'] : []),
    ...dropped.map((what) => `  not taken: ${what}`),
    `  undo: edgewise forget "${document}"`,
  ].join('\n');
}

async function importGroup(
  access: Access,
  paths: readonly string[],
  { columns, outlet, date }: ImportOptions,
  terminal: Terminal,
): Promise<ImportReport> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), text: await textOf(path) })),
  );
  const request: ImportRequest = { files, columns, ...(outlet ? { outlet } : {}), ...(date ? { date } : {}) };
  const progress = createProgress(terminal, 'imported');
  try {
    return await access.importGraph(request, { onProgress: progress.update });
  } finally {
    progress.end();
  }
}

/** Imports graph files into the store; each is taken whole or not at all, and named with its reason if not. */
export async function runImport(
  access: Access,
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (access.through !== null) terminal.err.write(`Through the server at ${access.through}\n`);
  const reports: ImportReport[] = [];
  const failed: ReturnType<typeof failureOf>[] = [];
  const all = groups(paths);
  for (const group of all) {
    try {
      reports.push(await importGroup(access, group, options, terminal));
    } catch (error) {
      failed.push(failureOf(group.join(' + '), error));
    }
  }
  tellFailures(failed, terminal);
  if (options.json) terminal.out.write(`${JSON.stringify({ imported: reports, failed })}\n`);
  else for (const report of reports) terminal.out.write(`${told(report)}\n`);
  if (failed.length === 0) return exitCode.done;
  return failed.length < all.length ? exitCode.someFailed : exitCode.failed;
}

import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleMetadata, IngestReport, SourceArticle } from '../../../model/api/ingest';
import { EdgewiseError } from '../../../model/problem';
import { articlesOf, type GivenFile } from './articles-of';
import { openDocumentReader } from './document-reader';
import type { ArticleColumns } from './documents/protocol';
import { failureOf } from './failure';
import { findFiles, type FoundFile } from './find-files';
import { readMetadata } from './metadata';

export interface SourceOptions {
  /** JSON lines about the files; default: metadata.jsonl in a folder that is read, where there is one. */
  readonly metadata?: string;
  /** For articles whose metadata names no outlet, and no day (YYYY-MM-DD). */
  readonly outlet?: string;
  readonly date?: string;
  /** Which column or key of a table holds which part of an article, where its headings do not tell. */
  readonly columns?: ArticleColumns;
}

export interface Sources {
  readonly articles: SourceArticle[];
  readonly failed: IngestReport['failed'];
}

type Metadata = ReadonlyMap<string, ArticleMetadata>;

/** The largest file taken, in bytes: a thousand times a long article. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Where a file came from, for good: a hash of its real path, which tells nobody the path. */
async function fileOrigin(path: string): Promise<string> {
  const real = await realpath(path);
  return `file:${createHash('sha256').update(real).digest('hex').slice(0, 16)}`;
}

async function givenFile(
  { path, document }: FoundFile,
  given: ArticleMetadata,
  { outlet, date, columns = {} }: SourceOptions,
): Promise<GivenFile> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE)
    throw new EdgewiseError(
      'too-large',
      `${path} has ${size} bytes; at most ${LARGEST_FILE} are read.`,
      'Split it into a file for each article.',
    );
  const defaults = { ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }) };
  return {
    ...{ name: document, bytes: await readFile(path), given, defaults, columns },
    origin: await fileOrigin(path),
  };
}

async function besideFolder(folder: string | null): Promise<Metadata> {
  if (folder === null) return new Map();
  try {
    return await readMetadata(join(folder, 'metadata.jsonl'));
  } catch (error) {
    const cause = error instanceof EdgewiseError ? error.cause : error;
    // Most folders have none; what is there and broken is told.
    if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return new Map();
    throw error;
  }
}

/** The files under a path that were not seen yet, with what the metadata beside them says of each. */
async function filesUnder(
  path: string,
  shared: Metadata,
  seen: Set<string>,
): Promise<{ file: FoundFile; given: ArticleMetadata }[]> {
  const files = await findFiles(path);
  const beside = await besideFolder(files[0]?.folder ?? null);
  const about = (name: string) => ({ ...beside.get(name), ...shared.get(name) });
  const fresh = files.filter((file) => !seen.has(file.path));
  for (const file of fresh) seen.add(file.path);
  return fresh.map((file) => ({
    file,
    given: { ...about(basename(file.path)), ...about(file.document) },
  }));
}

/**
 * The articles of files and folders, in the order given. What cannot be read is in `failed`, with the reason.
 * @throws EdgewiseError `bad-request` where the metadata file itself is broken: the dates of all would be wrong
 */
export async function readSources(paths: readonly string[], options: SourceOptions): Promise<Sources> {
  const shared: Metadata = options.metadata === undefined ? new Map() : await readMetadata(options.metadata);
  const articles: SourceArticle[] = [];
  const failed: IngestReport['failed'] = [];
  const seen = new Set<string>();
  const reader = openDocumentReader();
  try {
    for (const path of paths) {
      const files = await filesUnder(path, shared, seen).catch((error: unknown) => {
        if (error instanceof EdgewiseError && error.code === 'bad-request') throw error;
        failed.push(failureOf(path, error));
        return [];
      });
      for (const { file, given } of files) {
        try {
          const read = await articlesOf(await givenFile(file, given, options), reader);
          articles.push(...read.articles);
          failed.push(...read.failed);
        } catch (error) {
          failed.push(failureOf(file.document, error));
        }
      }
    }
  } finally {
    reader.close();
  }
  return { articles, failed };
}

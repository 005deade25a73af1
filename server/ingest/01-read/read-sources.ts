import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleMetadata, IngestReport, SourceArticle } from '../../../model/api/ingest';
import { EdgewiseError } from '../../../model/problem';
import { decode } from './decode';
import { findFiles, type FoundFile } from './find-files';
import { frontMatter } from './front-matter';
import { readMetadata } from './metadata';

export interface SourceOptions {
  /** JSON lines about the files; default: metadata.jsonl in a folder that is read, where there is one. */
  readonly metadata?: string;
  /** For articles whose metadata names no outlet, and no day (YYYY-MM-DD). */
  readonly outlet?: string;
  readonly date?: string;
}

export interface Sources {
  readonly articles: SourceArticle[];
  readonly failed: IngestReport['failed'];
}

type Metadata = ReadonlyMap<string, ArticleMetadata>;

/** The largest file taken, in bytes: a thousand times a long article. */
const LARGEST_FILE = 20 * 1024 * 1024;

export function failureOf(document: string, error: unknown): IngestReport['failed'][number] {
  if (!(error instanceof EdgewiseError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return { document, code: 'internal', reason };
  }
  const { code, message, hint } = error;
  return { document, code, reason: message, ...(hint === undefined ? {} : { hint }) };
}

/** Where a file came from, for good: its address, else a hash of its real path, which tells nobody the path. */
async function originOf(path: string, url: string | undefined): Promise<string> {
  if (url !== undefined) return url;
  const real = await realpath(path);
  return `file:${createHash('sha256').update(real).digest('hex').slice(0, 16)}`;
}

async function readOne(
  file: FoundFile,
  given: ArticleMetadata,
  options: SourceOptions,
): Promise<SourceArticle> {
  const bytes = await readFile(file.path);
  if (bytes.length > LARGEST_FILE)
    throw new EdgewiseError(
      'too-large',
      `${file.path} has ${bytes.length} bytes; at most ${LARGEST_FILE} are read.`,
      'Split it into a file for each article.',
    );
  const text = decode(bytes, file.path);
  const defaults = {
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
    ...(options.date === undefined ? {} : { date: options.date }),
  };
  const metadata = { ...defaults, ...frontMatter(text), ...given };
  return { document: file.document, origin: await originOf(file.path, metadata.url), text, metadata };
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

/**
 * The articles of files and folders, in the order given. What cannot be read is in `failed`, with the reason.
 * @throws EdgewiseError `bad-request` where the metadata file itself is broken: the dates of all would be wrong
 */
export async function readSources(paths: readonly string[], options: SourceOptions): Promise<Sources> {
  const shared: Metadata = options.metadata === undefined ? new Map() : await readMetadata(options.metadata);
  const articles: SourceArticle[] = [];
  const failed: IngestReport['failed'] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    let files: FoundFile[] = [];
    try {
      files = await findFiles(path);
    } catch (error) {
      failed.push(failureOf(path, error));
    }
    const beside = await besideFolder(files[0]?.folder ?? null);
    const about = (name: string) => ({ ...beside.get(name), ...shared.get(name) });
    for (const file of files.filter((f) => !seen.has(f.path))) {
      seen.add(file.path);
      try {
        const given = { ...about(basename(file.path)), ...about(file.document) };
        articles.push(await readOne(file, given, options));
      } catch (error) {
        failed.push(failureOf(file.document, error));
      }
    }
  }
  return { articles, failed };
}

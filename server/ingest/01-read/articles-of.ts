import type { ArticleMetadata, SourceArticle } from '../../../model/api/ingest';
import { EdgewiseError } from '../../../model/problem';
import { decode } from './decode';
import type { DocumentReader } from './document-reader';
import type { ArticleColumns, ReadDocument, ReadFile } from './documents/protocol';
import { frontMatter } from './front-matter';
import { kindOf, readableEndings, type DocumentKind } from './kinds';

/** A file as it came, whoever brought it. */
export interface GivenFile {
  /** How people know it; its ending says what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it comes from, for good. */
  readonly origin: string;
  /** What is known of it beside its own words, which it goes before. */
  readonly given: ArticleMetadata;
  /** What holds where nobody says otherwise. */
  readonly defaults: ArticleMetadata;
  readonly columns: ArticleColumns;
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

/** Bytes say more than a name: a PDF is one whatever it is called. */
function kindFor(name: string, bytes: Uint8Array): DocumentKind {
  const kind = isPdf(bytes) ? 'pdf' : kindOf(name);
  if (kind) return kind;
  throw new EdgewiseError(
    'not-text',
    `${name} is not a kind of file that is read.`,
    `Edgewise reads ${readableEndings}.`,
  );
}

async function documentsIn(
  { name, bytes, columns }: GivenFile,
  kind: DocumentKind,
  reader: DocumentReader,
): Promise<ReadFile> {
  if (kind !== 'text') return reader.read({ name, kind, bytes, columns });
  try {
    const text = decode(bytes, name);
    return { documents: [{ part: '', text, metadata: frontMatter(text) }], failed: [] };
  } catch (error) {
    if (error instanceof EdgewiseError && error.code === 'not-text')
      // What it is says more than what it is not; where nobody knows, decode's own words come back.
      return reader.read({ name, kind: 'sniff', bytes, columns });
    throw error;
  }
}

/** A page may claim any address: what it says of itself does not make it the newer text of another article. */
function originOf(file: GivenFile, kind: DocumentKind, { part, metadata }: ReadDocument): string {
  if (part === '' && file.given.url !== undefined) return file.given.url;
  if (kind !== 'html' && metadata.url !== undefined) return metadata.url;
  return part === '' ? file.origin : `${file.origin}#${part}`;
}

function articleOf(file: GivenFile, kind: DocumentKind, document: ReadDocument): SourceArticle {
  const { part, text, metadata, pages } = document;
  return {
    document: part === '' ? file.name : `${file.name}#${part}`,
    origin: originOf(file, kind, document),
    text,
    metadata: { ...file.defaults, ...metadata, ...file.given },
    ...(pages === undefined ? {} : { pages: [...pages] }),
  };
}

/**
 * The articles of a file, and what of it could not be read.
 * @throws EdgewiseError where nothing of it could
 */
export async function articlesOf(
  file: GivenFile,
  reader: DocumentReader,
): Promise<{ readonly articles: SourceArticle[]; readonly failed: ReadFile['failed'] }> {
  const kind = kindFor(file.name, file.bytes);
  const { documents, failed } = await documentsIn(file, kind, reader);
  return { articles: documents.map((document) => articleOf(file, kind, document)), failed };
}

import { extname } from 'node:path';

/** What a file is read as. Plain text is read where it stands; everything else in a process of its own. */
export type DocumentKind = 'text' | 'html' | 'pdf' | 'mail' | 'csv' | 'jsonl';

const kindOfEnding: Readonly<Record<string, DocumentKind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.eml': 'mail',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** Every ending that is read, for people. */
export const readableEndings = '.txt, .md, .html, .pdf, .eml, .csv and .jsonl';

/** What a file is, by the ending of its name; null for what is not read. */
export function kindOf(name: string): DocumentKind | null {
  return kindOfEnding[extname(name).toLowerCase()] ?? null;
}

/** Tables hold many articles, or none: a folder's are read only when they are named themselves. */
export function isTable(kind: DocumentKind): boolean {
  return kind === 'csv' || kind === 'jsonl';
}

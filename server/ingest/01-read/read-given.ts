import { createHash } from 'node:crypto';
import type { IngestRequest, SourceFile } from '../../../model/api/ingest';
import { articlesOf, type GivenFile } from './articles-of';
import { openDocumentReader } from './document-reader';
import { failureOf } from './failure';
import type { Sources } from './read-sources';

/** A file that was sent has no place but its name. */
const originOf = (name: string): string =>
  `upload:${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;

function givenFile({ name, base64 }: SourceFile, { outlet, date, columns }: IngestRequest): GivenFile {
  const defaults = { ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }) };
  return { name, bytes: Buffer.from(base64, 'base64'), origin: originOf(name), given: {}, defaults, columns };
}

/** The articles of a request, those of its files taken apart. What cannot be read is in `failed`, with the reason. */
export async function readGiven(request: IngestRequest): Promise<Sources> {
  const articles = [...request.articles];
  const failed: Sources['failed'] = [];
  const reader = openDocumentReader();
  try {
    for (const file of request.files) {
      try {
        const read = await articlesOf(givenFile(file, request), reader);
        articles.push(...read.articles);
        failed.push(...read.failed);
      } catch (error) {
        failed.push(failureOf(file.name, error));
      }
    }
  } finally {
    reader.close();
  }
  return { articles, failed };
}

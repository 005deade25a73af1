import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { articleMetadata, type ArticleMetadata } from '../../../model/api/ingest';
import { EdgewiseError } from '../../../model/problem';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const line = articleMetadata
  .extend({
    document: z.string().min(1),
    date: z.string().regex(DAY, 'must be a day written as YYYY-MM-DD').optional(),
  })
  .loose();

function parseLine(text: string, where: string): z.infer<typeof line> {
  const hint =
    'A line looks like {"document":"a.txt","date":"2017-03-20","outlet":"The Example","title":"…"}';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new EdgewiseError('bad-request', `${where} is not JSON: ${text.slice(0, 80)}`, hint, cause);
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new EdgewiseError(
    'bad-request',
    `${where}: ${field === '' ? 'the line' : field} ${issue?.message ?? ''}.`,
    hint,
  );
}

/**
 * Metadata of articles by document name, from JSON lines.
 * @throws EdgewiseError `bad-request` that names the file and the line
 */
export function parseMetadata(text: string, name: string): Map<string, ArticleMetadata> {
  const found = new Map<string, ArticleMetadata>();
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const { document, date, outlet, title, url } = parseLine(row, `Line ${index + 1} of ${name}`);
    found.set(document, {
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
    });
  }
  return found;
}

/** Reads a metadata file. @throws EdgewiseError `bad-request` where it cannot be read */
export async function readMetadata(path: string): Promise<Map<string, ArticleMetadata>> {
  try {
    return parseMetadata(await readFile(path, 'utf8'), path);
  } catch (cause) {
    if (cause instanceof EdgewiseError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EdgewiseError(
      'bad-request',
      `The metadata file ${path} cannot be read: ${reason}`,
      undefined,
      cause,
    );
  }
}

import { z } from 'zod';
import { readTable } from '../../../../formats/csv/rows';
import type { IngestReport } from '../../../../model/api/ingest';
import { EdgewiseError } from '../../../../model/problem';
import { unicode } from '../decode';
import { dayOf } from './day';
import type { ArticleColumns, ReadDocument, ReadFile } from './protocol';

/** Parts of an article that a column can hold, and how people head it, the likeliest first. */
const headings = {
  text: ['text', 'body', 'content', 'article', 'articletext', 'articlebody', 'fulltext', 'maintext', 'story'],
  title: ['title', 'headline', 'heading', 'subject'],
  date: [
    'date',
    'published',
    'publishedat',
    'publicationdate',
    'datepublished',
    'pubdate',
    'publishdate',
    'day',
  ],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'sourcename', 'site'],
  url: ['url', 'link', 'address', 'permalink'],
  id: ['id', 'document', 'key', 'uuid'],
} as const;

type Part = keyof typeof headings;

/** More articles of one file are given in several. */
const MOST_ROWS = 10_000;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isPart = (part: string): part is Part => part in headings;

function wrong(detail: string, hint?: string): EdgewiseError {
  return new EdgewiseError('bad-request', detail, hint);
}

/** Which column holds which part: as given, else as the headings let guess. */
function columnsOf(
  names: readonly string[],
  given: ArticleColumns,
  file: string,
): Partial<Record<Part, string>> {
  for (const [part, heading] of Object.entries(given)) {
    if (!isPart(part))
      throw wrong(`A column cannot be "${part}".`, `It can be: ${Object.keys(headings).join(', ')}.`);
    if (!names.includes(heading))
      throw wrong(`${file} has no column "${heading}" for ${part}; it has ${names.join(', ')}.`);
  }
  const taken = new Set(Object.values(given));
  const guessed = Object.entries(headings).flatMap(([part, likely]) => {
    const found = likely
      .map((one) => names.find((name) => plain(name) === one && !taken.has(name)))
      .find(Boolean);
    return found === undefined ? [] : [[part, found] as const];
  });
  return { ...Object.fromEntries(guessed), ...given };
}

/** What to do with a table that holds no articles. */
function noText(names: readonly string[], file: string): EdgewiseError {
  const has = (...likely: readonly string[]) => names.some((name) => likely.includes(plain(name)));
  const graph = has('subject', 'from', 'source') && has('object', 'to', 'target');
  const told = `${file} has no column that is the text of articles; it has ${names.slice(0, 20).join(', ')}.`;
  return graph
    ? wrong(told, `It looks like a graph or claims: edgewise import ${file}`)
    : wrong(told, 'Name it: --column text=<heading>.');
}

function csvRows(text: string): { names: readonly string[]; rows: Row[] } {
  const { headings: names, rows } = readTable(text);
  const cellsOf = (cells: readonly unknown[]) => Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  return { names, rows: rows.map(({ cells, line }) => ({ line, cells: cellsOf(cells) })) };
}

const object = z.record(z.string(), z.unknown());

function jsonRows(text: string, file: string): { names: readonly string[]; rows: Row[] } {
  const names = new Set<string>();
  const rows = text.split('\n').flatMap((line, index): Row[] => {
    if (line.trim() === '') return [];
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch (cause) {
      throw new EdgewiseError('bad-request', `Line ${index + 1} of ${file} is not JSON.`, undefined, cause);
    }
    const cells = object.safeParse(parsed).data;
    if (!cells) throw wrong(`Line ${index + 1} of ${file} is no object {"text", "title", "date", …}.`);
    for (const name of Object.keys(cells)) names.add(name);
    return [{ line: index + 1, cells }];
  });
  return { names: [...names], rows };
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

function documentOf(
  { cells }: Row,
  number: number,
  columns: Partial<Record<Part, string>>,
): ReadDocument | null {
  const value = (part: Part) => textOf(cells[columns[part] ?? '']);
  const body = value('text');
  if (body === undefined) return null;
  const [title, date, outlet, url] = [value('title'), dayOf(value('date')), value('outlet'), value('url')];
  return {
    part: (value('id') ?? String(number)).replace(/[\p{C}\s]+/gu, ' ').slice(0, 200),
    text: title === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`,
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

/**
 * The articles of a table, one a row. A row without text is told by its line and the rest is kept.
 * @throws EdgewiseError `bad-graph-file` or `bad-request` with the line, `too-large`
 */
export function readTableFile(
  bytes: Uint8Array,
  name: string,
  kind: 'csv' | 'jsonl',
  given: ArticleColumns,
): ReadFile {
  const text = unicode(bytes, name);
  const { names, rows } = kind === 'csv' ? csvRows(text) : jsonRows(text, name);
  if (rows.length === 0) throw new EdgewiseError('empty-file', `${name} has no rows.`);
  if (rows.length > MOST_ROWS)
    throw new EdgewiseError(
      'too-large',
      `${name} has ${rows.length} rows; at most ${MOST_ROWS} are read.`,
      'Split it.',
    );
  const columns = columnsOf(names, given, name);
  if (columns.text === undefined) throw noText(names, name);
  const documents: ReadDocument[] = [];
  const failed: IngestReport['failed'] = [];
  const parts = new Set<string>();
  rows.forEach((row, index) => {
    const document = documentOf(row, index + 1, columns);
    if (!document)
      failed.push({ document: name, code: 'empty-file', reason: `Line ${row.line} of ${name} has no text.` });
    else
      documents.push(
        parts.has(document.part) ? { ...document, part: `${document.part}-${index + 1}` } : document,
      );
    if (document) parts.add(document.part);
  });
  return { documents, failed };
}

import { EdgewiseError } from '../../model/problem';
import type { Table } from './rows';

/** Parts that a column of a table can play; the heading of the column for each. */
export const columnParts = [
  'id',
  'caption',
  'labels',
  'source',
  'target',
  'type',
  'directed',
  'x',
  'y',
  'size',
  'width',
  'colour',
] as const;

export type ColumnPart = (typeof columnParts)[number];
export type ColumnMap = Readonly<Partial<Record<ColumnPart, string>>>;

export type TableKind = 'nodes' | 'edges';

/** How columns are headed in the tables that people have, the likeliest first; compared without case and marks. */
const headings: Readonly<Record<TableKind, Partial<Record<ColumnPart, readonly string[]>>>> = {
  nodes: {
    id: ['id', 'nodeid', 'node', 'key', 'name'],
    caption: ['caption', 'label', 'name', 'title'],
    labels: ['labels', 'kind', 'category'],
    x: ['x'],
    y: ['y'],
    size: ['size'],
    colour: ['colour', 'color'],
  },
  edges: {
    source: ['source', 'from', 'src', 'start', 'startid', 'subject', 'node1', 'person1', 'a'],
    target: ['target', 'to', 'dst', 'dest', 'end', 'endid', 'object', 'node2', 'person2', 'b'],
    type: ['type', 'relationship', 'relation', 'label', 'predicate', 'interaction', 'kind'],
    directed: ['directed'],
    id: ['id', 'edgeid', 'key'],
    width: ['width'],
    colour: ['colour', 'color'],
  },
};

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function guessed(table: Pick<Table, 'headings'>, kind: TableKind): ColumnMap {
  const used = new Set<string>();
  const pairs = Object.entries(headings[kind]).flatMap(([part, names]) => {
    const found = names
      .map((name) => table.headings.find((heading) => plain(heading) === name && !used.has(heading)))
      .find((heading) => heading !== undefined);
    if (found === undefined) return [];
    used.add(found);
    return [[part, found] as const];
  });
  return Object.fromEntries(pairs);
}

/** Whether a table holds edges or nodes, by its headings and by what the user says of them. */
export function kindOfTable(table: Pick<Table, 'headings'>, given: ColumnMap = {}): TableKind {
  if (given.source !== undefined && given.target !== undefined) return 'edges';
  const { source, target } = guessed(table, 'edges');
  return source !== undefined && target !== undefined ? 'edges' : 'nodes';
}

const needed: Readonly<Record<TableKind, readonly ColumnPart[]>> = {
  nodes: ['id'],
  edges: ['source', 'target'],
};

/**
 * Which column plays which part: as given, else as the headings let guess.
 * @throws EdgewiseError where a column that is named is missing, or one that must be there cannot be guessed
 */
export function guessColumns(
  table: Pick<Table, 'headings'>,
  kind: TableKind,
  given: ColumnMap = {},
): ColumnMap {
  for (const [part, heading] of Object.entries(given))
    if (!table.headings.includes(heading))
      throw new EdgewiseError(
        'bad-graph-file',
        `There is no column "${heading}" for ${part}; the columns are: ${table.headings.join(', ')}.`,
      );
  const taken = new Set(Object.values(given));
  const free = Object.entries(guessed(table, kind)).filter(([, heading]) => !taken.has(heading));
  const map: ColumnMap = { ...Object.fromEntries(free), ...given };
  const missing = needed[kind].filter((part) => map[part] === undefined);
  if (missing.length > 0)
    throw new EdgewiseError(
      'bad-graph-file',
      `Line 1, column 1: no column can be told to be ${missing.join(' and ')}; the columns are: ${table.headings.join(', ')}.`,
      `Name it: --column ${missing[0] ?? ''}=<heading>.`,
    );
  return map;
}

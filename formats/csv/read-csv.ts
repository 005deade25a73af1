import type { Value } from '../../model/api/graph';
import { Collector } from '../collect';
import { colourOf } from '../colours';
import type { GraphRead } from '../graph';
import { shown, wrongAt } from '../wrong';
import { guessColumns, kindOfTable, type ColumnMap } from './column-map';
import { readTable, type Table } from './rows';
import { JSON_END, PROPERTY } from './write-csv';

type Row = Table['rows'][number];

const text = (value: Value | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
const number = (value: Value | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** The name of a property under a heading, and whether its cells are JSON. */
function propertyOf(heading: string): { name: string; json: boolean } {
  const json = heading.endsWith(JSON_END);
  const name = json ? heading.slice(0, -JSON_END.length) : heading;
  return { name: name.startsWith(PROPERTY) ? name.slice(PROPERTY.length) : name, json };
}

/** What stands in a row: cells by the part that they play, and the properties. */
class Cells {
  readonly #row: Row;
  readonly #table: Table;
  readonly #map: ColumnMap;

  constructor(row: Row, table: Table, map: ColumnMap) {
    this.#row = row;
    this.#table = table;
    this.#map = map;
  }

  of(part: keyof ColumnMap): Value | undefined {
    const heading = this.#map[part];
    return heading === undefined ? undefined : this.#row.cells[this.#table.headings.indexOf(heading)];
  }

  must(part: 'id' | 'source' | 'target'): string {
    const found = text(this.of(part));
    if (found === '')
      throw wrongAt({ line: this.#row.line, column: 1 }, `the column "${this.#map[part] ?? part}" is empty`);
    return found;
  }

  get properties(): Record<string, Value> {
    const parts = new Set(Object.values(this.#map));
    const pairs = this.#table.headings.flatMap((heading, i) => {
      const value = this.#row.cells[i];
      if (parts.has(heading) || value === undefined || value === null) return [];
      const { name, json } = propertyOf(heading);
      return [[name, json ? this.#json(text(value), heading) : value] as const];
    });
    return Object.fromEntries(pairs);
  }

  #json(given: string, heading: string): Value {
    try {
      return JSON.parse(given) as Value;
    } catch (cause) {
      throw wrongAt(
        { line: this.#row.line, column: 1 },
        `${shown(given)} under "${heading}" is not JSON`,
        String(cause),
      );
    }
  }
}

function labelsOf(value: Value | undefined): string[] {
  const given = text(value);
  if (!given.startsWith('['))
    return given
      .split(/[;|]/)
      .map((label) => label.trim())
      .filter((label) => label !== '');
  try {
    const list: unknown = JSON.parse(given);
    return Array.isArray(list) ? list.map(String) : [given];
  } catch {
    return [given]; // A label that only begins like a list.
  }
}

function addNodes(collected: Collector, table: Table, map: ColumnMap): void {
  for (const row of table.rows) {
    const cells = new Cells(row, table, map);
    const look = {
      x: number(cells.of('x')),
      y: number(cells.of('y')),
      size: number(cells.of('size')),
      colour: colourOf(text(cells.of('colour'))),
    };
    collected.node(
      {
        id: cells.must('id'),
        caption: text(cells.of('caption')),
        labels: labelsOf(cells.of('labels')),
        properties: cells.properties,
        ...known(look),
      },
      { line: row.line, column: 1 },
    );
  }
}

function addEdges(collected: Collector, table: Table, map: ColumnMap, nodesToo: boolean): void {
  for (const row of table.rows) {
    const cells = new Cells(row, table, map);
    const place = { line: row.line, column: 1 };
    const [from, to] = [cells.must('source'), cells.must('target')];
    if (nodesToo)
      for (const id of [from, to])
        if (!collected.has(id)) collected.node({ id, caption: '', labels: [], properties: {} }, place);
    const id = text(cells.of('id'));
    const directed = cells.of('directed');
    collected.edge(
      {
        id: id === '' ? null : id,
        ...{ from, to, type: text(cells.of('type')) },
        directed: directed !== false && !/^undirected$/i.test(text(directed)),
        properties: cells.properties,
        ...known({ width: number(cells.of('width')), colour: colourOf(text(cells.of('colour'))) }),
      },
      place,
    );
  }
}

function known<T extends object>(look: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as never;
}

/** Which columns play a part, one map a table; what is left out is guessed from the headings. */
export interface CsvOptions {
  readonly columns?: ColumnMap;
}

/**
 * Reads a table of edges, with a table of nodes or without: then the ends of the edges are the nodes.
 * @throws EdgewiseError where a table has no columns that could be the ends of edges, or ids of nodes
 */
export function readCsv(texts: readonly string[], { columns = {} }: CsvOptions = {}): GraphRead {
  const tables = texts.map((one) => readTable(one));
  const kinds = tables.map((table) => kindOfTable(table, texts.length === 1 ? columns : {}));
  const collected = new Collector();
  const nodes = tables.filter((_table, i) => kinds[i] === 'nodes');
  const edges = tables.filter((_table, i) => kinds[i] === 'edges');
  for (const table of nodes)
    addNodes(collected, table, guessColumns(table, 'nodes', edges.length === 0 ? columns : {}));
  for (const table of edges)
    addEdges(collected, table, guessColumns(table, 'edges', columns), nodes.length === 0);
  return collected.read();
}

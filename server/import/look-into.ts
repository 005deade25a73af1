import type { GraphFiles, GraphFound } from '../../model/api/import';
import { EdgewiseError } from '../../model/problem';
import { guessColumns, kindOfTable } from '../../formats/csv/column-map';
import { readTable } from '../../formats/csv/rows';
import { formatOf } from '../../formats/read';
import { columnMap, readFiles } from './read-files';
import { kindOf, typeOf } from './words';

/** Rows of a table that are shown before it is imported. */
const SHOWN_ROWS = 5;

type Counted = GraphFound['labels'];

function counted(names: readonly string[]): Counted {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** What columns the tables have and what they are taken for; a part that cannot be told is simply not there. */
function tablesIn({ files, columns }: GraphFiles): GraphFound['tables'] {
  return files.map(({ name, text }) => {
    const table = readTable(text);
    const given = files.length === 1 ? columnMap(columns) : {};
    const kind = kindOfTable(table, given);
    let map: Record<string, string> = {};
    try {
      map = { ...guessColumns(table, kind, given) };
    } catch (error) {
      if (!(error instanceof EdgewiseError)) throw error;
    }
    const rows = table.rows.slice(0, SHOWN_ROWS).map(({ cells }) => [...cells]);
    return { name, kind, headings: [...table.headings], columns: map, rows };
  });
}

const nothing = { title: '', nodes: 0, edges: 0, labels: [], types: [], words: [], dropped: [] };

/**
 * What files hold, without writing any of it. A table whose columns must first be named is told as a `problem`.
 * @throws EdgewiseError for any other file that cannot be read
 */
export function lookInto(request: GraphFiles): GraphFound {
  const format = formatOf(request.files[0] ?? { name: '', text: '' });
  const tables = format === 'csv' ? tablesIn(request) : [];
  try {
    const { graph, dropped } = readFiles(request);
    const types = graph.edges.map(typeOf);
    return {
      ...{ format, title: graph.title, nodes: graph.nodes.length, edges: graph.edges.length },
      labels: counted(graph.nodes.map((node) => kindOf(node) ?? 'Topic')),
      types: counted(types.map(({ type }) => type)),
      words: counted(types.filter(({ type }) => type === 'RELATES_TO').map(({ verb }) => verb)).slice(0, 50),
      ...{ dropped: [...dropped], tables, problem: null },
    };
  } catch (error) {
    if (format !== 'csv' || !(error instanceof EdgewiseError)) throw error;
    return { ...nothing, format, tables, problem: error.message };
  }
}

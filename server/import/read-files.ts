import { mostImportedEdges, mostImportedNodes, type GraphFiles } from '../../model/api/import';
import { EdgewiseError } from '../../model/problem';
import { columnParts, type ColumnMap, type ColumnPart } from '../../formats/csv/column-map';
import type { GraphRead } from '../../formats/graph';
import { readGraph, type GraphFile, type ReadableFormat } from '../../formats/read';

const isPart = (part: string): part is ColumnPart => (columnParts as readonly string[]).includes(part);

/** @throws EdgewiseError for a part that no column can play */
export function columnMap(columns: Readonly<Record<string, string>>): ColumnMap {
  for (const part of Object.keys(columns))
    if (!isPart(part))
      throw new EdgewiseError(
        'bad-request',
        `A column cannot be "${part}".`,
        `It can be: ${columnParts.join(', ')}.`,
      );
  return columns;
}

/**
 * The graph of the files, if it is not too large.
 * @throws EdgewiseError `bad-graph-file` with line and column, `too-large`
 */
export function readFiles({ files, columns }: GraphFiles): GraphRead & { readonly format: ReadableFormat } {
  const read = readGraph(files as [GraphFile, ...GraphFile[]], { columns: columnMap(columns) });
  const { nodes, edges } = read.graph;
  if (nodes.length > mostImportedNodes || edges.length > mostImportedEdges)
    throw new EdgewiseError(
      'too-large',
      `The graph has ${nodes.length} nodes and ${edges.length} edges; ` +
        `at most ${mostImportedNodes} and ${mostImportedEdges} are imported.`,
      'Load it into Neo4j by its own importer and open that graph with NEO4J_URI.',
    );
  return read;
}

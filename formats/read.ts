import { EdgewiseError } from '../model/problem';
import type { ColumnMap } from './csv/column-map';
import { readCsv } from './csv/read-csv';
import { readCypher } from './cypher/read-cypher';
import type { GraphRead } from './graph';
import { readCx2 } from './json/cx2-read';
import { readCytoscape } from './json/cytoscape-read';
import { readLines } from './json/lines-read';
import { parseJson } from './json/parse-json';
import { isScene, readScene } from './json/scene-format';
import { readGexf } from './xml/gexf-read';
import { readGraphml } from './xml/graphml-read';

/** Every form of file that a graph is read from. */
export const readableFormats = [
  'graphml',
  'gexf',
  'csv',
  'cytoscape',
  'cx2',
  'scene',
  'jsonl',
  'cypher',
] as const;

export type ReadableFormat = (typeof readableFormats)[number];

export interface GraphFile {
  readonly name: string;
  readonly text: string;
}

const endings: Readonly<Record<string, ReadableFormat>> = {
  graphml: 'graphml',
  gexf: 'gexf',
  csv: 'csv',
  tsv: 'csv',
  cyjs: 'cytoscape',
  cx2: 'cx2',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  cypher: 'cypher',
  cql: 'cypher',
};

const readers: Readonly<Record<Exclude<ReadableFormat, 'csv'>, (text: string) => GraphRead>> = {
  graphml: readGraphml,
  gexf: readGexf,
  cytoscape: readCytoscape,
  cx2: readCx2,
  scene: readScene,
  jsonl: readLines,
  cypher: readCypher,
};

/** JSON and XML say by themselves what they are. */
function byContent({ text }: GraphFile, ending: string): ReadableFormat | null {
  if (ending === 'xml') return /<gexf[\s>]/.test(text.slice(0, 4000)) ? 'gexf' : 'graphml';
  if (ending !== 'json') return null;
  const parsed = parseJson(text);
  if (isScene(parsed)) return 'scene';
  const first: unknown = Array.isArray(parsed) ? parsed[0] : null;
  return typeof first === 'object' && first !== null && 'CXVersion' in first ? 'cx2' : 'cytoscape';
}

/** @throws EdgewiseError for a file whose ending says nothing to us */
export function formatOf(file: GraphFile): ReadableFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const format = endings[ending] ?? byContent(file, ending);
  if (format) return format;
  throw new EdgewiseError(
    'bad-graph-file',
    `${file.name}: no form of graph file ends in ".${ending}".`,
    'Graphs are read from .graphml, .gexf, .csv, .cyjs, .cx2, .json, .jsonl and .cypher files.',
  );
}

/**
 * Reads a graph from a file, or from a table of nodes and one of edges.
 * @throws EdgewiseError `bad-graph-file` with line and column
 */
export function readGraph(
  files: readonly [GraphFile, ...GraphFile[]],
  options: { readonly columns?: ColumnMap } = {},
): GraphRead & { readonly format: ReadableFormat } {
  const [first, ...others] = files;
  const format = formatOf(first);
  if (format === 'csv')
    return {
      ...readCsv(
        files.map(({ text }) => text),
        options,
      ),
      format,
    };
  if (others.length > 0)
    throw new EdgewiseError('bad-graph-file', `${first.name}: only tables (.csv) are read two at a time.`);
  return { ...readers[format](first.text.replace(/^\ufeff/, '')), format };
}

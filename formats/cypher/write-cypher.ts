import type { Value } from '../../model/api/graph';
import type { Graph, GraphEdge, GraphNode, GraphWritten, Properties } from '../graph';
import { beside } from '../json/reserved';

/** The first line of our scripts: our reader takes ids and captions by it. */
export const HEAD = '// Written by Edgewise';
export const ownNodeNames: ReadonlySet<string> = new Set(['ref', 'caption']);
export const ownEdgeNames: ReadonlySet<string> = new Set(['ref']);

/** Rows of one statement: short enough for any client, and the store plans it once. */
const ROWS = 500;

/** What a node is called that has no label: the script finds nodes by label and ref. */
export const UNLABELLED = 'Node';
export const UNTYPED = 'RELATES_TO';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const ODD =
  // eslint-disable-next-line no-control-regex -- these are the very characters meant
  /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function text(value: string): string {
  const plain = value.replace(
    ODD,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${plain}'`;
}

/** A name in backticks. A backslash would begin an escape even there, so it becomes a slash. */
const name = (given: string): string => `\`${given.replaceAll('\\', '/').replaceAll('`', '``')}\``;

function number(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const plain = String(value).replace('e+', 'e');
  return /[.e]/.test(plain) ? plain : `${plain}.0`;
}

function literal(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map((one: Value) => literal(one)).join(', ')}]`;
  return map(Object.entries(value as Record<string, Value>));
}

const map = (entries: readonly (readonly [string, Value])[]): string =>
  `{${entries.map(([key, value]) => `${name(key)}: ${literal(value)}`).join(', ')}}`;

/** A store holds plain values, and lists of plain values of one kind; the rest becomes JSON text. */
function storable(value: Value): boolean {
  if (!Array.isArray(value)) return typeof value !== 'object';
  const kinds = new Set(value.map((one: Value) => (one === null ? 'null' : typeof one)));
  return kinds.size <= 1 && !kinds.has('object') && !kinds.has('null');
}

class Script {
  #texts = 0;

  values(reserved: ReadonlySet<string>, own: Properties, properties: Properties): string {
    const pairs = beside(reserved, properties).map(([key, value]) => {
      if (storable(value)) return [key, value] as const;
      this.#texts++;
      return [key, JSON.stringify(value)] as const;
    });
    return map([...Object.entries(own), ...pairs]);
  }

  get dropped(): string[] {
    return this.#texts === 0
      ? []
      : [`${this.#texts} lists and maps became text: a store holds only plain lists`];
  }
}

function grouped<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    group.push(item);
    groups.set(key(item), group);
  }
  return [...groups];
}

function unwind(rows: readonly string[], rest: string): string[] {
  const statements: string[] = [];
  for (let i = 0; i < rows.length; i += ROWS)
    statements.push(`UNWIND [\n  ${rows.slice(i, i + ROWS).join(',\n  ')}\n] AS row\n${rest};`);
  return statements;
}

const labelsOf = ({ labels }: GraphNode): string =>
  (labels.length > 0 ? labels : [UNLABELLED]).map(name).join(':');
const keyOf = (node: GraphNode): string => name(node.labels[0] ?? UNLABELLED);
const typeOf = ({ type }: GraphEdge): string => name(type === '' ? UNTYPED : type);

function edgeStatements(script: Script, { nodes, edges }: Graph): string[] {
  const keys = new Map(nodes.map((node) => [node.id, keyOf(node)]));
  const key = (ref: string): string => keys.get(ref) ?? name(UNLABELLED);
  const groups = grouped(edges, (edge) => JSON.stringify([key(edge.from), typeOf(edge), key(edge.to)]));
  return groups.flatMap(([, list]) => {
    const [first] = list;
    if (!first) return [];
    const rows = list.map(
      (edge) =>
        `{from: ${text(edge.from)}, to: ${text(edge.to)}, properties: ${script.values(ownEdgeNames, { ref: edge.id }, edge.properties)}}`,
    );
    return unwind(
      rows,
      [
        `MATCH (a:${key(first.from)} {ref: row.from})`,
        `MATCH (b:${key(first.to)} {ref: row.to})`,
        `MERGE (a)-[r:${typeOf(first)} {ref: row.properties.ref}]->(b)`,
        'SET r = row.properties',
      ].join('\n'),
    );
  });
}

function lost(graph: Graph, script: Script): string[] {
  const { nodes, edges, title } = graph;
  const placed = nodes.some(
    ({ x, size, colour }) => x !== undefined || size !== undefined || colour !== undefined,
  );
  const looks = placed || edges.some(({ width, colour }) => width !== undefined || colour !== undefined);
  const undirected = edges.filter(({ directed }) => !directed).length;
  const escaped = [...nodes.flatMap(({ labels }) => labels), ...edges.map(({ type }) => type)].some((one) =>
    one.includes('\\'),
  );
  return [
    ...(title === '' ? [] : ['the title']),
    ...(looks ? ['positions, colours and sizes'] : []),
    ...(undirected > 0 ? [`that ${undirected} edges have no direction`] : []),
    ...(nodes.some(({ labels }) => labels.length === 0)
      ? [`nodes without a label are called ${UNLABELLED}`]
      : []),
    ...(edges.some(({ type }) => type === '') ? [`edges without a type are called ${UNTYPED}`] : []),
    ...(escaped ? ['a backslash in a label or type became a slash'] : []),
    ...script.dropped,
  ];
}

/**
 * A graph as a script for Neo4j, safe to run twice: nodes are merged by `ref`, so an index is made for it first.
 */
export function writeCypher(graph: Graph): GraphWritten {
  const script = new Script();
  const keys = [...new Set(graph.nodes.map(keyOf))].sort();
  const nodes = grouped(graph.nodes, labelsOf).flatMap(([labels, list]) => {
    const [first] = list;
    const others = first && first.labels.length > 1 ? `\nSET n:${labels}` : '';
    const rows = list.map((node) =>
      script.values(ownNodeNames, { ref: node.id, caption: node.caption }, node.properties),
    );
    const key = first ? keyOf(first) : name(UNLABELLED);
    return unwind(rows, `MERGE (n:${key} {ref: row.ref})\nSET n = row${others}`);
  });
  const lines = [
    `${HEAD}: ${graph.nodes.length} nodes, ${graph.edges.length} edges. Run it with cypher-shell, or paste it into Neo4j Browser.`,
    ...keys.map((key) => `CREATE INDEX IF NOT EXISTS FOR (n:${key}) ON (n.ref);`),
    ...nodes,
    ...edgeStatements(script, graph),
  ];
  return { text: `${lines.join('\n')}\n`, dropped: lost(graph, script) };
}

import type { Value } from '../../../model/api/graph';
import type { ConsoleEdge, ConsoleNode, ConsoleRow } from '../engine';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** An engine value as the API carries it: big integers and times as strings, nothing undefined. */
export function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  // JSON has no word for these.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  // Dates are the engine's times without a zone; those with one come as text.
  if (value instanceof Date) return value.toISOString().replace(/(?:\.0+|(\.\d*?)0+)?Z$/, '$1');
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, Number);
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The embedded engine marks nodes and relationships by keys that begin with an underscore. */
function withoutMarks(value: Record<string, unknown>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['_id', '_labels', '_source', '_target', '_type'].includes(key))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

function asNode(value: Record<string, unknown>): ConsoleNode {
  const labels = (value['_labels'] as string[]).filter((l) => typeof l === 'string');
  return { element: `n${String(value['_id'])}`, labels, properties: withoutMarks(value) };
}

function asEdge(value: Record<string, unknown>): ConsoleEdge {
  return {
    element: `r${String(value['_id'])}`,
    from: `n${String(value['_source'])}`,
    to: `n${String(value['_target'])}`,
    type: String(value['_type']),
    properties: withoutMarks(value),
  };
}

/** A console row with the nodes and relationships found in it, however deep in lists, maps and paths. */
export function consoleRow(cells: readonly unknown[]): ConsoleRow {
  const nodes: ConsoleNode[] = [];
  const edges: ConsoleEdge[] = [];
  const show = (value: unknown): Value => {
    if (Array.isArray(value)) return value.map(show);
    if (!isMap(value)) return plain(value);
    if (Array.isArray(value['_labels'])) {
      const node = asNode(value);
      nodes.push(node);
      return { labels: [...node.labels], properties: node.properties };
    }
    if ('_type' in value && '_source' in value) {
      const edge = asEdge(value);
      edges.push(edge);
      return { type: edge.type, properties: edge.properties };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, show(inner)]));
  };
  return { values: cells.map(show), nodes, edges };
}

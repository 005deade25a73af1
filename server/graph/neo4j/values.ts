import neo4j, {
  type Date as Day,
  type DateTime,
  type Duration,
  type LocalDateTime,
  type LocalTime,
  type Node,
  type Path,
  type Point,
  type Relationship,
  type Time,
} from 'neo4j-driver';
import type { Value } from '../../../model/api/graph';
import type { ConsoleEdge, ConsoleNode, ConsoleRow } from '../engine';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Parameters as the driver wants them: integral numbers as integers, or LIMIT and ids would arrive as floats. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (isMap(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, toDriver(inner)]),
    );
  }
  return value;
}

/** A driver value as the API carries it: big integers, times and points as strings. The driver must use bigints. */
export function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  // JSON has no word for these.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isPoint(value)) return value.toString();
  if (isSpelled(value)) return spelled(value.toString());
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return null;
}

/** Without the zeros and the lonely T that the driver writes: P1DT is P1D, 10:00:00.500000000 is 10:00:00.5. */
const spelled = (text: string): string =>
  text
    .replace(/(\.\d*?)0+(?=\D|$)/, '$1')
    .replace(/\.(?=\D|$)/, '')
    .replace(/(?<=^-?P\S+)T$/, '');

/** What the driver has classes for and the API carries as text. */
type Spelled = DateTime | Day | LocalDateTime | LocalTime | Time | Duration | Point;

function isSpelled(value: unknown): value is Spelled {
  return (
    neo4j.isDateTime(value) ||
    neo4j.isDate(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isDuration(value) ||
    neo4j.isPoint(value)
  );
}

const properties = (value: { properties: Record<string, unknown> }): Record<string, Value> =>
  Object.fromEntries(Object.entries(value.properties).map(([key, inner]) => [key, plain(inner)]));

function asNode(node: Node): ConsoleNode {
  return { element: node.elementId, labels: node.labels, properties: properties(node) };
}

function asEdge(edge: Relationship): ConsoleEdge {
  return {
    element: edge.elementId,
    from: edge.startNodeElementId,
    to: edge.endNodeElementId,
    type: edge.type,
    properties: properties(edge),
  };
}

/** A console row with the nodes and relationships found in it, however deep in lists, maps and paths. */
export function consoleRow(cells: readonly unknown[]): ConsoleRow {
  const nodes: ConsoleNode[] = [];
  const edges: ConsoleEdge[] = [];
  const show = (value: unknown): Value => {
    if (Array.isArray(value)) return value.map(show);
    if (!isMap(value) || isSpelled(value)) return plain(value);
    if (neo4j.isNode(value)) {
      const node = asNode(value);
      nodes.push(node);
      return { labels: [...node.labels], properties: node.properties };
    }
    if (neo4j.isRelationship(value)) {
      const edge = asEdge(value);
      edges.push(edge);
      return { type: edge.type, properties: edge.properties };
    }
    if (neo4j.isPath(value)) return showPath(value, show);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, show(inner)]));
  };
  return { values: cells.map(show), nodes, edges };
}

function showPath(path: Path, show: (value: unknown) => Value): Value {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  return { nodes: nodes.map(show), edges: path.segments.map((segment) => show(segment.relationship)) };
}

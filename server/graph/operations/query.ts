import type { QueryEvent, QueryRequest } from '../../../model/api/query';
import type { ConsoleEdge, ConsoleNode, Engine } from '../engine';
import { assertAnswerable } from '../guard/embedded';
import { assertReadOnly } from '../guard/policy';
import { captionOf } from '../rows';
import type { Call } from '../store';
import type { Limits } from './inform';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Our own entities and edges keep their id as ref, so that they meet themselves on the canvas. */
function refOf(item: ConsoleNode | ConsoleEdge): string {
  return textOf(item.properties['id']) ?? `element:${item.element}`;
}

/**
 * Runs a user's statement: header, rows, summary. It only reads, on every engine; it ends at the row, byte and time
 * limits, saying "truncated" for the first two. Rejects with an EdgewiseError before the header where it is refused.
 */
export async function* query(
  engine: Engine,
  request: QueryRequest,
  limits: Limits,
  call?: Call,
): AsyncGenerator<QueryEvent> {
  assertReadOnly(request.cypher);
  if (engine.name === 'embedded') assertAnswerable(request.cypher);
  const started = performance.now();
  const cypher = request.cypher.trim().replace(/;\s*$/, '');
  const result = await engine.console({ text: cypher, params: request.params }, limits.maxRows + 1, call);
  yield { kind: 'header', columns: [...result.columns] };
  let rows = 0;
  let bytes = 0;
  let truncated = false;
  for (const row of result.rows) {
    bytes += JSON.stringify(row).length;
    truncated = rows >= limits.maxRows || bytes > limits.maxBytes;
    if (truncated) break;
    rows++;
    yield { kind: 'row', values: [...row.values], ...shown(row.nodes, row.edges) };
  }
  yield {
    kind: 'summary',
    rows,
    truncated,
    ms: Math.round(performance.now() - started),
    engine: engine.name,
  };
}

/** Nodes and edges of a row as the canvas takes them; an edge without its ends' ids points at engine elements. */
function shown(
  nodes: readonly ConsoleNode[],
  edges: readonly ConsoleEdge[],
): Pick<Extract<QueryEvent, { kind: 'row' }>, 'nodes' | 'edges'> {
  const refs = new Map(nodes.map((node) => [node.element, refOf(node)]));
  return {
    nodes: nodes.map((node) => {
      const properties = Object.fromEntries(
        Object.entries(node.properties).filter(([key]) => key !== 'search'),
      );
      return {
        ref: refOf(node),
        labels: [...node.labels],
        caption: captionOf(properties, node.element),
        properties,
      };
    }),
    edges: edges.map((edge) => {
      const [from, , to] = refOf(edge).split('|');
      return {
        ref: refOf(edge),
        from: refs.get(edge.from) ?? from ?? `element:${edge.from}`,
        to: refs.get(edge.to) ?? to ?? `element:${edge.to}`,
        type: edge.type,
        properties: { ...edge.properties },
      };
    }),
  };
}

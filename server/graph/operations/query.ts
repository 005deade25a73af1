import type { QueryEvent, QueryRequest } from '../../../model/api/query';
import type { ConsoleEdge, ConsoleNode, Engine } from '../engine';
import { assertAnswerable } from '../guard/embedded';
import { assertReadOnly } from '../guard/policy';
import { elementRef } from '../foreign/elements';
import { captionOf } from '../rows';
import type { Call } from '../store';
import { parseEdgeRef } from './evidence';
import type { Limits } from './inform';

/**
 * Our own entities and edges keep their id as ref, so that they meet themselves on the canvas; anything else, of ours
 * or of others, has the engine's.
 */
const refOfNode = ({ labels, properties, element }: ConsoleNode): string =>
  labels.includes('Entity') && typeof properties['id'] === 'string' ? properties['id'] : elementRef(element);

function refOfEdge({ type, properties, element }: ConsoleEdge): string {
  const { id } = properties;
  return typeof id === 'string' && parseEdgeRef(id)?.type === type ? id : elementRef(element);
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

/** Nodes and edges of a row as the canvas takes them; an edge that came without its ends points at engine elements. */
function shown(
  nodes: readonly ConsoleNode[],
  edges: readonly ConsoleEdge[],
): Pick<Extract<QueryEvent, { kind: 'row' }>, 'nodes' | 'edges'> {
  const refs = new Map(nodes.map((node) => [node.element, refOfNode(node)]));
  return {
    nodes: nodes.map((node) => ({
      ref: refOfNode(node),
      labels: [...node.labels],
      caption: captionOf(node.properties, node.labels[0] ?? 'Node'),
      properties: { ...node.properties },
    })),
    edges: edges.map((edge) => {
      const ref = refOfEdge(edge);
      const ends = parseEdgeRef(ref);
      return {
        ref,
        from: refs.get(edge.from) ?? ends?.from ?? elementRef(edge.from),
        to: refs.get(edge.to) ?? ends?.to ?? elementRef(edge.to),
        type: edge.type,
        properties: { ...edge.properties },
      };
    }),
  };
}

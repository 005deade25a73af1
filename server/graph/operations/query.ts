import type { QueryEvent, QueryRequest } from '../../../model/api/query';
import type { ConsoleEdge, ConsoleNode, Engine } from '../engine';
import { elementRef } from '../foreign/elements';
import { guarded } from '../guard/guard';
import { jsonSize } from '../json-size';
import { captionOf, orderedLabels } from '../rows';
import type { Call } from '../store';
import { parseEdgeRef } from './evidence';
import { planRows } from './explain';
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

/** What a line takes beside its values, nodes and edges. */
const ROW_BYTES = 45;

/**
 * Runs a user's statement: header, rows as they come, those together that came together, summary. It only reads, on every
 * engine; it ends at the row, byte and time limits, saying "truncated" for the first two. Rejects with an EdgewiseError before the header where
 * it is refused. EXPLAIN and PROFILE answer the steps of the plan as rows.
 */
export async function* query(
  engine: Engine,
  request: QueryRequest,
  limits: Limits,
  call?: Call,
): AsyncGenerator<readonly QueryEvent[]> {
  const started = performance.now();
  const asked = guarded(request, engine.name, limits.maxRows);
  const elapsed = (): number => Math.round(performance.now() - started);
  const parts =
    asked.form === 'run' ? engine.console(asked.statement, limits, call) : planRows(engine, asked, call);
  let [rows, bytes] = [0, 0];
  let firstRowMs: number | null = null;
  let cut: 'rows' | 'bytes' | null = null;
  try {
    for await (const part of parts) {
      if (part.kind === 'columns') {
        yield [{ kind: 'header', columns: [...asked.columns(part.columns)] }];
        continue;
      }
      const events: QueryEvent[] = [];
      for (const { values, nodes, edges } of part.rows) {
        const row = { kind: 'row' as const, values, ...shown(nodes, edges) };
        bytes += ROW_BYTES + jsonSize(values) + jsonSize(row.nodes) + jsonSize(row.edges);
        cut = rows >= limits.maxRows ? 'rows' : bytes > limits.maxBytes ? 'bytes' : null;
        if (cut) break;
        rows++;
        firstRowMs ??= elapsed();
        events.push(row);
      }
      if (events.length > 0) yield events;
      if (cut) break;
    }
  } catch (error) {
    throw asked.placed(error);
  }
  const ms = elapsed();
  yield [{ kind: 'summary', rows, truncated: cut !== null, cut, ms, firstRowMs, engine: engine.name }];
}

/** Nodes and edges of a row as the canvas takes them; an edge that came without its ends points at engine elements. */
function shown(
  nodes: readonly ConsoleNode[],
  edges: readonly ConsoleEdge[],
): Pick<Extract<QueryEvent, { kind: 'row' }>, 'nodes' | 'edges'> {
  if (nodes.length + edges.length === 0) return { nodes: [], edges: [] };
  const refs = new Map(nodes.map((node) => [node.element, refOfNode(node)]));
  return {
    nodes: nodes.map((node) => ({
      ref: refOfNode(node),
      labels: node.labels.includes('Entity') ? orderedLabels(node.labels) : [...node.labels],
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

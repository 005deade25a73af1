import type { Graph, GraphWritten } from '../graph';
import { beside } from './reserved';

/** Names that mean something to Cytoscape, or to us among an element's data. */
export const nodeNames: ReadonlySet<string> = new Set([
  'id',
  'name',
  'labels',
  'parent',
  'colour',
  'size',
  'SUID',
]);
export const edgeNames: ReadonlySet<string> = new Set([
  ...['id', 'source', 'target', 'interaction', 'directed', 'colour', 'width', 'SUID'],
]);

/** A graph as Cytoscape desktop (.cyjs) and Cytoscape.js read it; colours and sizes are data, for a style to map. */
export function writeCytoscape({ title, nodes, edges }: Graph): GraphWritten {
  const elements = {
    nodes: nodes.map(({ id, caption, labels, properties, x, y, colour, size }) => ({
      data: {
        ...{ id, name: caption, labels, colour, size },
        ...Object.fromEntries(beside(nodeNames, properties)),
      },
      ...(x === undefined || y === undefined ? {} : { position: { x, y } }),
    })),
    edges: edges.map(({ id, from, to, type, directed, properties, colour, width }) => ({
      data: {
        ...{ id, source: from, target: to, interaction: type, directed, colour, width },
        ...Object.fromEntries(beside(edgeNames, properties)),
      },
    })),
  };
  const file = {
    format_version: '1.0',
    generated_by: 'edgewise',
    target_cytoscapejs_version: '~3.0',
    data: { name: title },
    elements,
  };
  return { text: `${JSON.stringify(file, null, 1)}\n`, dropped: [] };
}

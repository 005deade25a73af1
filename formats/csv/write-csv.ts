import type { Value } from '../../model/api/graph';
import type { Graph, GraphEdge, GraphNode, GraphWritten } from '../graph';
import { safeIds, toldOfIds, type SafeIds } from '../safe-ids';
import { table, tabular } from './cells';

/** The columns that are not properties, in order. */
export const nodeColumns = ['id', 'caption', 'labels', 'x', 'y', 'size', 'colour'] as const;
export const edgeColumns = ['source', 'target', 'type', 'directed', 'id', 'width', 'colour'] as const;

/** How a property is headed whose name would be taken for another column. */
export const PROPERTY = 'property:';
/** How the name of a column ends whose cells are JSON. */
export const JSON_END = ':json';

type Item = GraphNode | GraphEdge;

interface PropertyColumn {
  readonly name: string;
  readonly heading: string;
  readonly json: boolean;
}

/** Only lists and maps need JSON; so does a column whose own name ends as if it were. */
function propertyColumns(items: readonly Item[], fixed: readonly string[]): PropertyColumn[] {
  const json = new Map<string, boolean>();
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties))
      if (value !== null)
        json.set(name, (json.get(name) ?? name.endsWith(JSON_END)) || typeof value === 'object');
  return [...json]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, isJson]) => {
      const reserved = fixed.includes(name.toLowerCase()) || name.startsWith(PROPERTY) || name === '';
      return { name, heading: `${reserved ? PROPERTY : ''}${name}${isJson ? JSON_END : ''}`, json: isJson };
    });
}

function propertyCells(item: Item, columns: readonly PropertyColumn[]): (Value | undefined)[] {
  return columns.map(({ name, json }) => {
    const value = Object.hasOwn(item.properties, name) ? item.properties[name] : undefined;
    return json && value !== undefined && value !== null ? JSON.stringify(value) : value;
  });
}

/** The nodes of a graph, one a row. Several labels are parted by `;`, or are JSON where one of them holds a `;`. */
export function writeNodes({ nodes }: Graph): GraphWritten {
  const ids = idsOf(nodes);
  const columns = propertyColumns(nodes, nodeColumns);
  const rows = nodes.map((node) => [
    ids.of(node.id),
    node.caption,
    labelsCell(node.labels),
    ...[node.x, node.y, node.size, node.colour],
    ...propertyCells(node, columns),
  ]);
  return written([[...nodeColumns, ...columns.map(({ heading }) => heading)], ...rows], ids);
}

function labelsCell(labels: readonly string[]): string | undefined {
  if (labels.length === 0) return undefined;
  const plain = labels.every((label) => label !== '' && label === label.trim() && !/[;|[]/.test(label));
  return plain ? labels.join(';') : JSON.stringify(labels);
}

/** The edges of a graph, one a row, by the ids of their ends. */
export function writeEdges({ nodes, edges }: Graph): GraphWritten {
  const ends = idsOf(nodes);
  const ids = idsOf(edges);
  const columns = propertyColumns(edges, edgeColumns);
  const rows = edges.map((edge) => [
    ...[
      ends.of(edge.from),
      ends.of(edge.to),
      edge.type,
      edge.directed,
      ids.of(edge.id),
      edge.width,
      edge.colour,
    ],
    ...propertyCells(edge, columns),
  ]);
  return written([[...edgeColumns, ...columns.map(({ heading }) => heading)], ...rows], ids);
}

const idsOf = (items: readonly { readonly id: string }[]): SafeIds =>
  safeIds(
    items.map(({ id }) => id),
    tabular,
  );

function written(rows: readonly (readonly (Value | undefined)[])[], { changed }: SafeIds): GraphWritten {
  const odd = rows.some((row) => row.some((one) => typeof one === 'string' && tabular(one) !== one));
  const lost = odd ? ['characters NUL and halves of characters, which no table holds, were left out'] : [];
  return { text: table(rows), dropped: [...toldOfIds(changed), ...lost] };
}

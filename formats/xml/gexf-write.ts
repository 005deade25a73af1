import { partsOf } from '../colours';
import { columnsOf, fits, written, type Column } from '../columns';
import type { Graph, GraphEdge, GraphNode, GraphWritten } from '../graph';
import { directionOf, markOf, type Direction } from '../direction';
import { safeIds } from '../safe-ids';
import { attributeTypes, lostInXml } from './held';
import { element, escaped, legal } from './write-xml';

/** The draft is what every program calls 1.2. */
const GEXF = 'http://www.gexf.net/1.2draft';

/** Marks what GEXF has no word for; others pass over it. */
export const OWN_GEXF_NAMESPACE = 'urn:edgewise:gexf';

/** The names of what has no attribute of its own in GEXF, as further columns: no property can be called so. */
const LABELS = 'ew:labels';
const TYPE = 'ew:type';

function declaration(kind: 'node' | 'edge', columns: readonly Column[], more: string): string {
  const list = columns.map(({ name, type }, i) =>
    element('attribute', {
      id: `p${i}`,
      title: name,
      type: attributeTypes[type],
      'ew:json': type === 'json' ? 'true' : undefined,
    }),
  );
  return element('attributes', { class: kind }, `${more}${list.join('')}`);
}

function values(
  item: GraphNode | GraphEdge,
  columns: readonly Column[],
  more: readonly (readonly [string, string])[],
): string {
  const list = [
    ...more.map(([id, value]) => element('attvalue', { for: id, value })),
    ...columns.flatMap(({ name, type }, i) => {
      const value = Object.hasOwn(item.properties, name) ? item.properties[name] : undefined;
      return value !== undefined && fits(value, type)
        ? [element('attvalue', { for: `p${i}`, value: written(value, type) })]
        : [];
    }),
  ];
  return list.length === 0 ? '' : element('attvalues', {}, list.join(''));
}

const colourElement = (colour: string | undefined): string =>
  colour === undefined ? '' : element('viz:color', partsOf(colour));

function nodeElement(node: GraphNode, id: string, columns: readonly Column[]): string {
  const labels = node.labels.length > 0 ? [[LABELS, JSON.stringify(node.labels)] as const] : [];
  const place =
    node.x === undefined || node.y === undefined
      ? ''
      : // GEXF's y runs up.
        element('viz:position', { x: node.x, y: -node.y, z: 0 });
  const size = node.size === undefined ? '' : element('viz:size', { value: node.size });
  const inner = [values(node, columns, labels), colourElement(node.colour), place, size].join('');
  return element('node', { id, label: node.caption === '' ? undefined : node.caption }, inner);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first or the last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for anything else. */
export function dayOf(date: unknown, side: 'first' | 'last'): string | undefined {
  if (typeof date !== 'string') return undefined;
  if (DAY.test(date)) return date;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (side === 'first') return `${year}-${month ?? '01'}-01`;
  const last = month ?? '12';
  const days = new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate();
  return `${year}-${last}-${days}`;
}

/** @param dates whether edges say when they were; that makes the graph a dynamic one */
function edgeElement(
  edge: GraphEdge,
  id: string,
  ends: { source: string; target: string },
  columns: readonly Column[],
  dates: boolean,
  direction: Direction,
): string {
  const type = edge.type === '' ? [] : [[TYPE, edge.type] as const];
  const width = edge.width === undefined ? '' : element('viz:thickness', { value: edge.width });
  const time = dates
    ? { start: dayOf(edge.properties['firstDate'], 'first'), end: dayOf(edge.properties['lastDate'], 'last') }
    : {};
  return element(
    'edge',
    {
      id,
      ...ends,
      type: direction,
      'ew:directed': markOf(edge, direction),
      kind: edge.type === '' ? undefined : edge.type,
      label: edge.type === '' ? undefined : edge.type.toLowerCase().replaceAll('_', ' '),
      ...time,
    },
    `${values(edge, columns, type)}${colourElement(edge.colour)}${width}`,
  );
}

/**
 * A graph as GEXF 1.2 with positions, colours, sizes and, where edges have `firstDate` and `lastDate`, their time, so
 * that Gephi's timeline works. 1.3 has nothing more that we say, and networkx before 3 reads none of it.
 */
export function writeGexf({ title, nodes, edges }: Graph): GraphWritten {
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(edges);
  const nodeIds = safeIds(
    nodes.map(({ id }) => id),
    legal,
  );
  const edgeIds = safeIds(
    edges.map(({ id }) => id),
    legal,
  );
  const dates = edges.some(({ properties }) => dayOf(properties['firstDate'], 'first') !== undefined);
  const string = (name: string): string => element('attribute', { id: name, title: name, type: 'string' });
  const mode = dates ? ' mode="dynamic" timeformat="date"' : ' mode="static"';
  const direction = directionOf(edges);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${GEXF}" xmlns:viz="${GEXF}/viz" xmlns:ew="${OWN_GEXF_NAMESPACE}" version="1.2">`,
    `<meta><creator>Edgewise</creator><title>${escaped(title)}</title></meta>`,
    `<graph defaultedgetype="${direction}"${mode}>`,
    declaration('node', nodeColumns, string(LABELS)),
    declaration('edge', edgeColumns, string(TYPE)),
    '<nodes>',
    ...nodes.map((node) => nodeElement(node, nodeIds.of(node.id), nodeColumns)),
    '</nodes>',
    '<edges>',
    ...edges.map((edge) =>
      edgeElement(
        edge,
        edgeIds.of(edge.id),
        { source: nodeIds.of(edge.from), target: nodeIds.of(edge.to) },
        edgeColumns,
        dates,
        direction,
      ),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return {
    text: `${lines.join('\n')}\n`,
    dropped: lostInXml({ title, nodes, edges }, nodeIds.changed + edgeIds.changed),
  };
}

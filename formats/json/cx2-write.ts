import type { Value } from '../../model/api/graph';
import type { Graph, GraphEdge, GraphNode, GraphWritten, Properties } from '../graph';

/** Names of our own among the attributes. */
export const NAME = 'name';
export const INTERACTION = 'interaction';
const nodeOwn = {
  id: 'edgewise:id',
  labels: 'edgewise:labels',
  colour: 'edgewise:colour',
  size: 'edgewise:size',
};
const edgeOwn = {
  id: 'edgewise:id',
  directed: 'edgewise:directed',
  colour: 'edgewise:colour',
  width: 'edgewise:width',
};
/** Where a network attribute names the attributes that hold JSON, for nodes and for edges. */
export const JSON_OF = { nodes: 'edgewise:json:nodes', edges: 'edgewise:json:edges' };
export const own = { nodes: nodeOwn, edges: edgeOwn };
/** How an attribute is called whose own name is taken. */
export const CX_PREFIX = 'property:';

function typeOf(value: Value): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (!Array.isArray(value) || value.length === 0) return 'json';
  const inner = new Set(value.map((one: Value) => (typeof one === 'object' ? 'json' : typeOf(one))));
  if (inner.has('long') && inner.has('double')) inner.delete('long');
  const [only] = inner;
  return inner.size === 1 && only !== undefined && only !== 'json' ? `list_of_${only}` : 'json';
}

/** One type for an attribute: CX2 knows no other way. What has several becomes JSON text. */
function joined(types: ReadonlySet<string>): string {
  const [only] = types;
  if (types.size === 1 && only !== undefined) return only;
  const numbers = new Set(['long', 'double']);
  return [...types].every((type) => numbers.has(type)) ? 'double' : 'json';
}

const taken: ReadonlySet<string> = new Set([NAME, INTERACTION]);

function attributeName(name: string): string {
  return taken.has(name) || name.startsWith(CX_PREFIX) || name.startsWith('edgewise:')
    ? `${CX_PREFIX}${name}`
    : name;
}

function declared(items: readonly { readonly properties: Properties }[]): Map<string, string> {
  const types = new Map<string, Set<string>>();
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties))
      if (value !== null) types.set(name, (types.get(name) ?? new Set()).add(typeOf(value)));
  return new Map(
    [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, known]) => [name, joined(known)]),
  );
}

function attributes(properties: Properties, types: ReadonlyMap<string, string>): [string, Value][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [
      attributeName(name),
      types.get(name) === 'json' ? JSON.stringify(value) : value,
    ]);
}

const declaration = (types: ReadonlyMap<string, string>, more: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    [
      ...Object.entries(more),
      ...[...types].map(([name, type]) => [attributeName(name), type === 'json' ? 'string' : type] as const),
    ].map(([name, d]) => [name, { d }]),
  );

const jsonNames = (types: ReadonlyMap<string, string>): string[] =>
  [...types].filter(([, type]) => type === 'json').map(([name]) => attributeName(name));

const passed = (attribute: string, type: string): object => ({
  type: 'PASSTHROUGH',
  definition: { attribute, type },
});

/** How Cytoscape draws it: as it was drawn here. */
const visualProperties = {
  default: { network: {}, node: { NODE_SHAPE: 'ellipse' }, edge: { EDGE_TARGET_ARROW_SHAPE: 'triangle' } },
  nodeMapping: {
    NODE_LABEL: passed(NAME, 'string'),
    NODE_BACKGROUND_COLOR: passed(nodeOwn.colour, 'string'),
    NODE_WIDTH: passed(nodeOwn.size, 'double'),
    NODE_HEIGHT: passed(nodeOwn.size, 'double'),
  },
  edgeMapping: {
    EDGE_LABEL: passed(INTERACTION, 'string'),
    EDGE_LINE_COLOR: passed(edgeOwn.colour, 'string'),
    EDGE_WIDTH: passed(edgeOwn.width, 'double'),
  },
};

const nodeAspect = (nodes: readonly GraphNode[], types: ReadonlyMap<string, string>): object[] =>
  nodes.map(({ id, caption, labels, properties, x, y, colour, size }, i) => ({
    id: i,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    v: {
      [NAME]: caption,
      [nodeOwn.id]: id,
      [nodeOwn.labels]: labels,
      ...(colour === undefined ? {} : { [nodeOwn.colour]: colour }),
      ...(size === undefined ? {} : { [nodeOwn.size]: size }),
      ...Object.fromEntries(attributes(properties, types)),
    },
  }));

function edgeAspect(
  edges: readonly GraphEdge[],
  numbers: ReadonlyMap<string, number>,
  types: ReadonlyMap<string, string>,
): object[] {
  return edges.map(({ id, from, to, type, directed, properties, colour, width }, i) => ({
    id: i,
    s: numbers.get(from),
    t: numbers.get(to),
    v: {
      [INTERACTION]: type,
      [edgeOwn.id]: id,
      [edgeOwn.directed]: directed,
      ...(colour === undefined ? {} : { [edgeOwn.colour]: colour }),
      ...(width === undefined ? {} : { [edgeOwn.width]: width }),
      ...Object.fromEntries(attributes(properties, types)),
    },
  }));
}

/** What the attributes of our own hold. */
const nodesOwn = {
  [NAME]: 'string',
  [nodeOwn.id]: 'string',
  [nodeOwn.labels]: 'list_of_string',
  [nodeOwn.colour]: 'string',
  [nodeOwn.size]: 'double',
};
const edgesOwn = {
  [INTERACTION]: 'string',
  [edgeOwn.id]: 'string',
  [edgeOwn.directed]: 'boolean',
  [edgeOwn.colour]: 'string',
  [edgeOwn.width]: 'double',
};
const networkOwn = {
  [NAME]: { d: 'string' },
  [JSON_OF.nodes]: { d: 'list_of_string' },
  [JSON_OF.edges]: { d: 'list_of_string' },
};

/** A graph as CX2, the form of Cytoscape Web, NDEx and Cytoscape 3.10 and later. */
export function writeCx2({ title, nodes, edges }: Graph): GraphWritten {
  const nodeTypes = declared(nodes);
  const edgeTypes = declared(edges);
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const network = {
    [NAME]: title,
    [JSON_OF.nodes]: jsonNames(nodeTypes),
    [JSON_OF.edges]: jsonNames(edgeTypes),
  };
  const aspects: [string, object[]][] = [
    [
      'attributeDeclarations',
      [
        {
          networkAttributes: networkOwn,
          nodes: declaration(nodeTypes, nodesOwn),
          edges: declaration(edgeTypes, edgesOwn),
        },
      ],
    ],
    ['networkAttributes', [network]],
    ['nodes', nodeAspect(nodes, nodeTypes)],
    ['edges', edgeAspect(edges, numbers, edgeTypes)],
    ['visualProperties', [visualProperties]],
  ];
  const metaData = aspects.map(([name, list]) => ({ name, elementCount: list.length }));
  const file = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData },
    ...aspects.map(([name, list]) => ({ [name]: list })),
    { status: [{ success: true }] },
  ];
  return { text: `${JSON.stringify(file, null, 1)}\n`, dropped: [] };
}

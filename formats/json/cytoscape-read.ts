import { z } from 'zod';
import { properties, value, type Value } from '../../model/api/graph';
import { Collector } from '../collect';
import { colourOf } from '../colours';
import type { GraphRead } from '../graph';
import { edgeNames, nodeNames } from './cytoscape-write';
import { parseJson, shaped } from './parse-json';
import { JsonPlace } from './place';
import { besideOnes } from './reserved';

const id = z.union([z.string(), z.number()]).transform(String);

const element = z.object({
  group: z.enum(['nodes', 'edges']).optional(),
  data: properties,
  position: z.object({ x: z.number(), y: z.number() }).optional().catch(undefined),
});

const grouped = z.object({ nodes: z.array(element).default([]), edges: z.array(element).default([]) });
const file = z.object({
  data: z.record(z.string(), value).optional(),
  elements: z.union([grouped, z.array(element)]),
});

const edgeEnds = z.object({ id: id.optional(), source: id, target: id });
const nodeId = z.object({ id });

type Path = readonly (string | number)[];
type Placed = { readonly item: z.infer<typeof element>; readonly path: Path };

function split(list: readonly z.infer<typeof element>[], path: Path): { nodes: Placed[]; edges: Placed[] } {
  const all = list.map((item, i) => ({ item, path: [...path, i] }));
  const isEdge = ({ item }: Placed): boolean =>
    item.group === undefined ? item.data['source'] !== undefined : item.group === 'edges';
  return { nodes: all.filter((one) => !isEdge(one)), edges: all.filter(isEdge) };
}

const text = (given: Value | undefined): string => (typeof given === 'string' ? given : '');
const number = (given: Value | undefined): number | undefined =>
  typeof given === 'number' ? given : undefined;

/** Reads what Cytoscape desktop (.cyjs) exports and what `cy.json()` and `cy.elements().jsons()` give. */
export function readCytoscape(given: string): GraphRead {
  const parsed = parseJson(given);
  const collected = new Collector();
  const list = Array.isArray(parsed) ? shaped(z.array(element), parsed, given) : null;
  const whole = list === null ? shaped(file, parsed, given) : null;
  if (whole) collected.title = text(whole.data?.['name']);
  const elements = list ?? whole?.elements ?? [];
  const { nodes, edges } = Array.isArray(elements)
    ? split(elements, list === null ? ['elements'] : [])
    : {
        nodes: elements.nodes.map((item, i) => ({ item, path: ['elements', 'nodes', i] })),
        edges: elements.edges.map((item, i) => ({ item, path: ['elements', 'edges', i] })),
      };
  for (const { item, path } of nodes) addNode(collected, item, path, given);
  for (const { item, path } of edges) addEdge(collected, item, path, given);
  return collected.read();
}

function addNode(
  collected: Collector,
  { data, position }: z.infer<typeof element>,
  path: Path,
  given: string,
): void {
  const { labels, colour, size } = data;
  if (data['parent'] !== undefined) collected.drop('which node stands inside which');
  const shade = colourOf(text(colour));
  const diameter = number(size);
  collected.node(
    {
      id: shaped(nodeId, data, given, [...path, 'data']).id,
      caption: text(data['name'] ?? data['label']),
      labels: Array.isArray(labels) ? labels.map(String) : [],
      properties: besideOnes(nodeNames, data),
      ...position,
      ...(shade === undefined ? {} : { colour: shade }),
      ...(diameter === undefined ? {} : { size: diameter }),
    },
    new JsonPlace(given, path),
  );
}

function addEdge(collected: Collector, { data }: z.infer<typeof element>, path: Path, given: string): void {
  const ends = shaped(edgeEnds, data, given, [...path, 'data']);
  const shade = colourOf(text(data['colour']));
  const width = number(data['width']);
  collected.edge(
    {
      id: ends.id ?? null,
      from: ends.source,
      to: ends.target,
      type: text(data['interaction'] ?? data['type'] ?? data['label']),
      directed: data['directed'] !== false,
      properties: besideOnes(edgeNames, data),
      ...(shade === undefined ? {} : { colour: shade }),
      ...(width === undefined ? {} : { width }),
    },
    new JsonPlace(given, path),
  );
}

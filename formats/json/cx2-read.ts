import { z } from 'zod';
import { properties, type Value } from '../../model/api/graph';
import { Collector } from '../collect';
import { colourOf } from '../colours';
import { parsedAs } from '../columns';
import type { GraphRead, Properties } from '../graph';
import { wrongAt } from '../wrong';
import { CX_PREFIX, INTERACTION, JSON_OF, NAME, own } from './cx2-write';
import { parseJson, shaped } from './parse-json';
import { JsonPlace } from './place';

const cxId = z.union([z.number(), z.string()]).transform(String);
const nodes = z.array(
  z.object({ id: cxId, x: z.number().nullish(), y: z.number().nullish(), v: properties.default({}) }),
);
const edges = z.array(z.object({ id: cxId.optional(), s: cxId, t: cxId, v: properties.default({}) }));
const names = z.array(z.string()).catch([]);
const aspect = z.record(z.string(), z.unknown());
const aliases = z.record(
  z.string(),
  z.object({ a: z.string().optional(), v: z.unknown().optional() }).loose(),
);
const declarations = z.array(z.object({ nodes: aliases.optional(), edges: aliases.optional() }).loose());

const text = (given: Value | undefined): string => (typeof given === 'string' ? given : '');
const number = (given: Value | undefined): number | undefined =>
  typeof given === 'number' ? given : undefined;

/** CX2 lets an attribute go by a short alias, and leaves out values that are its default. */
interface Declared {
  readonly aliases: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, Value>;
}

function declaredIn(given: z.infer<typeof aliases> | undefined): Declared {
  const entries = Object.entries(given ?? {});
  return {
    aliases: new Map(entries.flatMap(([name, { a }]) => (a === undefined ? [] : [[a, name] as const]))),
    defaults: new Map(
      entries.flatMap(([name, { v }]) =>
        v === undefined || v === null ? [] : [[name, v as Value] as const],
      ),
    ),
  };
}

const whole = ({ aliases: short, defaults }: Declared, given: Properties): Map<string, Value> =>
  new Map([
    ...defaults,
    ...Object.entries(given).map(([name, value]) => [short.get(name) ?? name, value] as const),
  ]);

/** What is a property of the item: none of ours, under its own name, lists and maps out of their JSON. */
function propertiesIn(
  data: ReadonlyMap<string, Value>,
  json: readonly string[],
  skip: readonly string[],
): Properties {
  const pairs = [...data]
    .filter(([name, value]) => !skip.includes(name) && !name.startsWith('edgewise:') && value !== null)
    .map(([name, value]) => {
      const bare = name.startsWith(CX_PREFIX) ? name.slice(CX_PREFIX.length) : name;
      return [bare, json.includes(name) ? parsedAs(text(value), 'json') : value] as const;
    });
  return Object.fromEntries(pairs);
}

/** The aspects of a file by name, each with its place in the list. */
function aspectsOf(given: string): Map<string, { content: unknown; path: (string | number)[] }> {
  const list = shaped(z.array(aspect), parseJson(given), given);
  if (list[0]?.['CXVersion'] === undefined)
    throw wrongAt({ line: 1, column: 1 }, 'this is JSON, but not CX2: it does not begin with a CXVersion');
  return new Map(
    list.flatMap((one, i) =>
      Object.entries(one).map(([name, content]) => [name, { content, path: [i, name] }] as const),
    ),
  );
}

/** Reads CX2 with positions; how it is drawn is left to us. */
export function readCx2(given: string): GraphRead {
  const aspects = aspectsOf(given);
  const of = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    otherwise: z.infer<Schema>,
  ): z.infer<Schema> => {
    const found = aspects.get(name);
    return found ? shaped(schema, found.content, given, found.path) : otherwise;
  };
  const collected = new Collector();
  const [network = {}] = of('networkAttributes', z.array(properties), []);
  collected.title = text(network[NAME]);
  const [declaration] = of('attributeDeclarations', declarations, []);
  const json = { nodes: names.parse(network[JSON_OF.nodes]), edges: names.parse(network[JSON_OF.edges]) };
  for (const name of ['nodeBypasses', 'edgeBypasses'])
    if (aspects.has(name)) collected.drop('how single nodes and edges are drawn');

  const ids = new Map<string, string>();
  const place = (name: string, i: number): JsonPlace =>
    new JsonPlace(given, [...(aspects.get(name)?.path ?? []), i]);
  const nodesDeclared = declaredIn(declaration?.nodes);
  of('nodes', nodes, []).forEach(({ id, x, y, v }, i) => {
    const data = whole(nodesDeclared, v);
    if (ids.has(id)) throw wrongAt(place('nodes', i), `the node ${id} stands twice`);
    ids.set(id, text(data.get(own.nodes.id)) || id);
    collected.node(nodeOf(ids.get(id) ?? id, x, y, data, json.nodes), place('nodes', i));
  });
  const edgesDeclared = declaredIn(declaration?.edges);
  of('edges', edges, []).forEach(({ id, s, t, v }, i) => {
    const data = whole(edgesDeclared, v);
    const colour = colourOf(text(data.get(own.edges.colour)));
    const width = number(data.get(own.edges.width));
    collected.edge(
      {
        id: text(data.get(own.edges.id)) || (id ?? null),
        from: ids.get(s) ?? s,
        to: ids.get(t) ?? t,
        type: text(data.get(INTERACTION)),
        directed: data.get(own.edges.directed) !== false,
        properties: propertiesIn(data, json.edges, [INTERACTION]),
        ...(colour === undefined ? {} : { colour }),
        ...(width === undefined ? {} : { width }),
      },
      place('edges', i),
    );
  });
  return collected.read();
}

function nodeOf(
  id: string,
  x: number | null | undefined,
  y: number | null | undefined,
  data: ReadonlyMap<string, Value>,
  json: readonly string[],
): Parameters<Collector['node']>[0] {
  const labels = data.get(own.nodes.labels);
  const colour = colourOf(text(data.get(own.nodes.colour)));
  const size = number(data.get(own.nodes.size));
  return {
    id,
    caption: text(data.get(NAME)),
    labels: Array.isArray(labels) ? labels.map(String) : [],
    properties: propertiesIn(data, json, [NAME]),
    ...(typeof x === 'number' && typeof y === 'number' ? { x, y } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
  };
}

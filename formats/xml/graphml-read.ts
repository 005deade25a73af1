import type { Value } from '../../model/api/graph';
import { Collector } from '../collect';
import { parsedAs, type ColumnType } from '../columns';
import type { GraphRead } from '../graph';
import { colourOf } from '../colours';
import { shown, wrongAt } from '../wrong';
import { required, readXml, type XmlElement } from './read-xml';

interface Key {
  readonly name: string;
  readonly type: ColumnType;
  readonly role: string | null;
  readonly for: string;
  standard: string | null;
}

/** A node or an edge while its element is open. */
interface Draft {
  readonly element: XmlElement;
  readonly kind: 'node' | 'edge';
  readonly data: Map<string, Value>;
  readonly roles: Map<string, Value>;
  /** What yEd draws as its label. */
  label: string | null;
}

const types: Readonly<Record<string, ColumnType>> = {
  string: 'text',
  boolean: 'flag',
  int: 'whole',
  long: 'whole',
  float: 'number',
  double: 'number',
};

/** What other programs call what we call a role, the likeliest first. */
const captionNames = ['label', 'name', 'title', 'caption'];
const typeNames = ['label', 'type', 'edge label', 'relationship', 'interaction'];

const asText = (value: Value | undefined): string | undefined =>
  value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
const asNumber = (value: Value | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** The first of the names that an item has, whatever their case. */
function firstOf(names: readonly string[], data: ReadonlyMap<string, Value>): string | undefined {
  const lower = new Map([...data].map(([name, value]) => [name.toLowerCase(), value]));
  return names.map((name) => asText(lower.get(name))).find((text) => text !== undefined && text !== '');
}

class GraphmlReader {
  readonly #collected = new Collector();
  readonly #keys = new Map<string, Key>();
  readonly #drafts: Draft[] = [];
  readonly #directed: boolean[] = [];
  #own = false;

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (element.prefix !== '' && name !== 'graphml') return;
    if (name === 'key') this.#key(element);
    else if (name === 'graph') this.#graph(element);
    else if (name === 'node' || name === 'edge')
      this.#drafts.push({ element, kind: name, data: new Map(), roles: new Map(), label: null });
    else if (name === 'hyperedge') this.#collected.drop('an edge between more than two nodes');
    else if (name === 'port') this.#collected.drop('a port of a node');
    else if (name === 'graphml') this.#own = attributes.has('xmlns:ew');
  }

  close(element: XmlElement, text: string): void {
    const { name } = element;
    const draft = this.#drafts.at(-1);
    if (draft && (name === 'NodeLabel' || name === 'EdgeLabel')) draft.label ??= text.trim() || null;
    else if (element.prefix !== '') return;
    else if (name === 'default') this.#default(text);
    else if (name === 'data') this.#data(element, text);
    else if (name === 'graph') this.#directed.pop();
    else if (draft && draft.element === element) {
      this.#drafts.pop();
      this.#finish(draft);
    }
  }

  read(): GraphRead {
    return this.#collected.read();
  }

  #last: Key | null = null;

  #key(element: XmlElement): void {
    const id = required(element, 'id');
    if (this.#keys.has(id)) throw wrongAt(element.place, `the key ${shown(id)} is declared twice`);
    const { attributes } = element;
    const given = attributes.get('attr.type') ?? 'string';
    const type = attributes.get('ew:json') === 'true' ? 'json' : types[given];
    if (type === undefined) throw wrongAt(element.place, `the type ${shown(given)} is none of GraphML`);
    this.#last = {
      name: attributes.get('ew:name') ?? attributes.get('attr.name') ?? id,
      type,
      role: attributes.get('ew:role') ?? null,
      for: attributes.get('for') ?? 'all',
      standard: null,
    };
    this.#keys.set(id, this.#last);
  }

  #default(text: string): void {
    if (this.#last) this.#last.standard = text;
  }

  #graph(element: XmlElement): void {
    if (this.#drafts.length > 0) this.#collected.drop('a graph inside a node was laid beside it');
    else if (this.#directed.length > 0) throw wrongAt(element.place, 'a graph stands in a graph');
    this.#directed.push(element.attributes.get('edgedefault') !== 'undirected');
    this.#collected.title ||= element.attributes.get('ew:title') ?? '';
  }

  #data(element: XmlElement, text: string): void {
    const id = required(element, 'key');
    const key = this.#keys.get(id);
    if (!key)
      throw wrongAt(
        element.place,
        `the key ${shown(id)} is not declared`,
        'Each <data> needs a <key> before it.',
      );
    const draft = this.#drafts.at(-1);
    if (!draft) return;
    const value = parsedAs(text, key.role === 'labels' ? 'json' : key.type);
    if (value !== null) (key.role === null ? draft.data : draft.roles).set(key.role ?? key.name, value);
    else if (text.trim() !== '')
      throw wrongAt(element.place, `${shown(text)} is not of the type that the key ${shown(id)} says`);
  }

  #finish(draft: Draft): void {
    for (const key of this.#keys.values()) {
      const missing =
        key.standard !== null && !draft.data.has(key.name) && [draft.kind, 'all'].includes(key.for);
      if (missing) draft.data.set(key.name, parsedAs(key.standard ?? '', key.type));
    }
    if (draft.kind === 'node') this.#node(draft);
    else this.#edge(draft);
  }

  #node({ element, data, roles, label }: Draft): void {
    const labels = roles.get('labels') ?? neo4jLabels(element.attributes.get('labels'));
    const found = this.#own
      ? asText(roles.get('caption'))
      : (firstOf(captionNames, data) ?? label ?? undefined);
    this.#collected.node(
      {
        id: required(element, 'id'),
        labels: Array.isArray(labels) ? labels.map(String) : [],
        caption: found ?? '',
        properties: Object.fromEntries(data),
        ...placed(roles),
      },
      element.place,
    );
  }

  #edge({ element, data, roles, label }: Draft): void {
    const direction = element.attributes.get('ew:directed') ?? element.attributes.get('directed');
    const foreign = element.attributes.get('label') ?? firstOf(typeNames, data) ?? label ?? undefined;
    const width = asNumber(roles.get('width'));
    const colour = colourOf(asText(roles.get('colour')));
    this.#collected.edge(
      {
        id: element.attributes.get('id') ?? null,
        from: required(element, 'source'),
        to: required(element, 'target'),
        type: (this.#own ? asText(roles.get('type')) : foreign) ?? '',
        directed: direction === undefined ? (this.#directed.at(-1) ?? true) : direction === 'true',
        properties: Object.fromEntries(data),
        ...(width === undefined ? {} : { width }),
        ...(colour === undefined ? {} : { colour }),
      },
      element.place,
    );
  }
}

/** `:Person:Entity`, as Neo4j's own export writes it. */
const neo4jLabels = (text: string | undefined): string[] =>
  (text ?? '').split(':').filter((part) => part !== '');

function placed(
  roles: ReadonlyMap<string, Value>,
): Partial<Record<'x' | 'y' | 'size', number>> & { colour?: string } {
  const numbers = (['x', 'y', 'size'] as const).flatMap((name) => {
    const value = asNumber(roles.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const colour = colourOf(asText(roles.get('colour')));
  return { ...Object.fromEntries(numbers), ...(colour === undefined ? {} : { colour }) };
}

/** Reads GraphML: that of Edgewise, networkx, graphology, Gephi, igraph, Neo4j and, but for its drawing, of yEd. */
export function readGraphml(text: string): GraphRead {
  const reader = new GraphmlReader();
  readXml(text, {
    open: (element) => reader.open(element),
    close: (element, inner) => reader.close(element, inner),
  });
  return reader.read();
}

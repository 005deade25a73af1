import type { Value } from '../../model/api/graph';
import { Collector } from '../collect';
import { colourOf, ofParts } from '../colours';
import { parsedAs, type ColumnType } from '../columns';
import type { GraphRead } from '../graph';
import { shown, wrongAt } from '../wrong';
import { readXml, required, type XmlElement } from './read-xml';

interface Attribute {
  readonly name: string;
  readonly type: ColumnType | 'list';
  standard: string | null;
}

interface Draft {
  readonly element: XmlElement;
  readonly kind: 'node' | 'edge';
  readonly data: Map<string, Value>;
  readonly look: { x?: number; y?: number; size?: number; width?: number; colour?: string };
}

const types: Readonly<Record<string, Attribute['type']>> = {
  string: 'text',
  anyuri: 'text',
  char: 'text',
  date: 'text',
  datetime: 'text',
  boolean: 'flag',
  byte: 'whole',
  short: 'whole',
  integer: 'whole',
  long: 'whole',
  biginteger: 'text',
  float: 'number',
  double: 'number',
  bigdecimal: 'text',
};

/** `[a, "b c"]` or `a|b`, as GEXF's lists are written, as texts. */
function listOf(text: string): string[] {
  const bare = text.trim().replace(/^\[|\]$/g, '');
  const separator = bare.includes('|') ? '|' : ',';
  return bare
    .split(separator)
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((part) => part !== '');
}

function valueOf(text: string, type: Attribute['type']): Value {
  return type === 'list' ? listOf(text) : parsedAs(text, type);
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

class GexfReader {
  readonly #collected = new Collector();
  readonly #attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  readonly #drafts: Draft[] = [];
  #class: 'node' | 'edge' = 'node';
  #last: Attribute | null = null;
  #directed = true;

  open(element: XmlElement): void {
    const { name, attributes } = element;
    const draft = this.#drafts.at(-1);
    if (name === 'graph') this.#directed = attributes.get('defaultedgetype') === 'directed';
    else if (name === 'attributes') this.#class = attributes.get('class') === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') this.#declare(element);
    else if (name === 'node' || name === 'edge')
      this.#drafts.push({ element, kind: name, data: new Map(), look: {} });
    else if (name === 'attvalue' && draft) this.#value(draft, element);
    else if (name === 'spell' || name === 'slice') this.#collected.drop('when parts of the graph were there');
    else if (draft) this.#look(draft, element);
  }

  close(element: XmlElement, text: string): void {
    const { name } = element;
    if (name === 'title' || name === 'Title') this.#collected.title ||= text;
    else if (name === 'default' && this.#last) this.#last.standard = text;
    const draft = this.#drafts.at(-1);
    if (draft?.element !== element) return;
    this.#drafts.pop();
    this.#finish(draft);
  }

  read(): GraphRead {
    return this.#collected.read();
  }

  #declare(element: XmlElement): void {
    const id = required(element, 'id');
    const given = (element.attributes.get('type') ?? 'string').toLowerCase();
    const type = given.startsWith('list') ? 'list' : types[given];
    if (type === undefined) throw wrongAt(element.place, `the type ${shown(given)} is none of GEXF`);
    const json = element.attributes.get('ew:json') === 'true';
    this.#last = { name: element.attributes.get('title') ?? id, type: json ? 'json' : type, standard: null };
    this.#attributes[this.#class].set(id, this.#last);
  }

  #value(draft: Draft, element: XmlElement): void {
    const id = required(element, element.attributes.has('for') ? 'for' : 'id');
    const attribute = this.#attributes[draft.kind].get(id);
    if (!attribute)
      throw wrongAt(
        element.place,
        `the attribute ${shown(id)} of ${draft.kind}s is not declared`,
        'Each <attvalue> needs an <attribute> before it.',
      );
    const text = element.attributes.get('value') ?? '';
    const value = valueOf(text, attribute.type);
    if (value === null && text.trim() !== '')
      throw wrongAt(element.place, `${shown(text)} is not of the type that the attribute ${shown(id)} says`);
    if (value !== null) draft.data.set(attribute.name, value);
  }

  #look({ look }: Draft, { name, attributes }: XmlElement): void {
    const number = (key: string): number => Number(attributes.get(key) ?? NaN);
    if (name === 'color') {
      const colour = attributes.has('hex')
        ? colourOf(attributes.get('hex'))
        : ofParts(number('r'), number('g'), number('b'));
      if (colour !== undefined && !colour.includes('NaN')) look.colour = colour;
    } else if (name === 'position' && Number.isFinite(number('x')) && Number.isFinite(number('y'))) {
      look.x = number('x');
      // GEXF's y runs up; 0 is made plain, for -0 is another number.
      look.y = -number('y') || 0;
    } else if (name === 'size' && Number.isFinite(number('value'))) look.size = number('value');
    else if (name === 'thickness' && Number.isFinite(number('value'))) look.width = number('value');
  }

  #finish(draft: Draft): void {
    const { element, kind, data, look } = draft;
    for (const { name, type, standard } of this.#attributes[kind].values())
      if (standard !== null && !data.has(name)) data.set(name, valueOf(standard, type));
    const { attributes, place } = element;
    if (kind === 'node') {
      const labels = parsedAs(textOf(data.get('ew:labels')) || '[]', 'json');
      data.delete('ew:labels');
      if (attributes.has('pid')) this.#collected.drop('which node stands inside which');
      this.#collected.node(
        {
          id: required(element, 'id'),
          labels: Array.isArray(labels) ? labels.map(String) : [],
          caption: attributes.get('label') ?? '',
          properties: Object.fromEntries(data),
          ...look,
        },
        place,
      );
      return;
    }
    const own = data.get('ew:type');
    data.delete('ew:type');
    for (const [end, name] of [
      ['start', 'firstDate'],
      ['end', 'lastDate'],
    ] as const) {
      const date = attributes.get(end);
      if (date !== undefined && !data.has(name)) data.set(name, date);
    }
    const weight = Number(attributes.get('weight') ?? NaN);
    if (Number.isFinite(weight) && !data.has('weight')) data.set('weight', weight);
    const direction = attributes.get('type');
    const mark = attributes.get('ew:directed');
    this.#collected.edge(
      {
        id: attributes.get('id') ?? null,
        from: required(element, 'source'),
        to: required(element, 'target'),
        type: typeof own === 'string' ? own : (attributes.get('kind') ?? attributes.get('label') ?? ''),
        directed: mark === undefined && (direction === undefined ? this.#directed : direction === 'directed'),
        properties: Object.fromEntries(data),
        ...look,
      },
      place,
    );
  }
}

/** Reads GEXF 1.1 to 1.3 with its positions, colours and sizes. Of a graph that changes in time it takes all of it. */
export function readGexf(text: string): GraphRead {
  const reader = new GexfReader();
  readXml(text, {
    open: (element) => reader.open(element),
    close: (element, inner) => reader.close(element, inner),
  });
  return reader.read();
}

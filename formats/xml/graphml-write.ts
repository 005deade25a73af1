import { columnsOf, fits, written, type Column, type ColumnType } from '../columns';
import type { Graph, GraphEdge, GraphNode, GraphWritten } from '../graph';
import { directionOf, markOf } from '../direction';
import { safeIds } from '../safe-ids';
import { attributeTypes, lostInXml } from './held';
import { element, escaped, legal } from './write-xml';

/** Marks what GraphML has no word for, so that our reader gives back what was written; others pass over it. */
export const OWN_NAMESPACE = 'urn:edgewise:graphml';

interface Role<Item> {
  readonly role: string;
  readonly type: ColumnType;
  /** The name under which other programs know it. */
  readonly name: string;
  readonly of: (item: Item) => string | number | undefined;
}

const nodeRoles: readonly Role<GraphNode>[] = [
  {
    role: 'caption',
    type: 'text',
    name: 'label',
    of: ({ caption }) => (caption === '' ? undefined : caption),
  },
  {
    role: 'labels',
    type: 'json',
    name: 'labels',
    of: ({ labels }) => (labels.length > 0 ? JSON.stringify(labels) : undefined),
  },
  { role: 'x', type: 'number', name: 'x', of: ({ x }) => x },
  { role: 'y', type: 'number', name: 'y', of: ({ y }) => y },
  { role: 'size', type: 'number', name: 'size', of: ({ size }) => size },
  { role: 'colour', type: 'text', name: 'color', of: ({ colour }) => colour },
];

const edgeRoles: readonly Role<GraphEdge>[] = [
  { role: 'type', type: 'text', name: 'label', of: ({ type }) => (type === '' ? undefined : type) },
  { role: 'width', type: 'number', name: 'width', of: ({ width }) => width },
  { role: 'colour', type: 'text', name: 'color', of: ({ colour }) => colour },
];

type Item = GraphNode | GraphEdge;

/** The keys of nodes or of edges, and what an item says under each. */
class Keys<Kind extends Item> {
  readonly declarations: string[] = [];
  readonly #for: string;
  readonly #roles: readonly Role<Kind>[];
  readonly #columns: readonly Column[];

  constructor(kind: 'node' | 'edge', items: readonly Kind[], roles: readonly Role<Kind>[]) {
    this.#for = kind;
    this.#roles = roles.filter(({ of }) => items.some((item) => of(item) !== undefined));
    this.#columns = columnsOf(items);
    const taken = new Set(this.#roles.map(({ name }) => name));
    this.#roles.forEach(({ role, type, name }, i) => {
      this.#declare(`r${i}`, name, type, { 'ew:role': role });
    });
    this.#columns.forEach(({ name, type }, i) => {
      const json = type === 'json' ? { 'ew:json': 'true' } : {};
      // Another program must not take a property for what a role of the same name says.
      const other = taken.has(name) ? `${name}_` : name;
      this.#declare(`p${i}`, other, type, { ...json, ...(other === name ? {} : { 'ew:name': name }) });
    });
  }

  #declare(id: string, name: string, type: ColumnType, more: Readonly<Record<string, string>>): void {
    const attributes = {
      id: this.#id(id),
      for: this.#for,
      'attr.name': name,
      'attr.type': attributeTypes[type],
    };
    this.declarations.push(element('key', { ...attributes, ...more }));
  }

  #id(id: string): string {
    return `${this.#for[0] ?? ''}${id}`;
  }

  dataOf(item: Kind): string {
    const data = (id: string, text: string): string => element('data', { key: this.#id(id) }, escaped(text));
    const roles = this.#roles.flatMap(({ of }, i) => {
      const value = of(item);
      return value === undefined ? [] : [data(`r${i}`, String(value))];
    });
    const properties = this.#columns.flatMap(({ name, type }, i) => {
      const value = Object.hasOwn(item.properties, name) ? item.properties[name] : undefined;
      return value !== undefined && fits(value, type) ? [data(`p${i}`, written(value, type))] : [];
    });
    return [...roles, ...properties].join('');
  }
}

/** A graph as GraphML that networkx, graphology, Gephi, yEd and igraph read. */
export function writeGraphml({ title, nodes, edges }: Graph): GraphWritten {
  const nodeKeys = new Keys('node', nodes, nodeRoles);
  const edgeKeys = new Keys('edge', edges, edgeRoles);
  const nodeIds = safeIds(
    nodes.map(({ id }) => id),
    legal,
  );
  const edgeIds = safeIds(
    edges.map(({ id }) => id),
    legal,
  );
  const direction = directionOf(edges);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:ew="${OWN_NAMESPACE}">`,
    ...nodeKeys.declarations,
    ...edgeKeys.declarations,
    `<graph edgedefault="${direction}"${title === '' ? '' : ` ew:title="${escaped(title)}"`}>`,
    ...nodes.map((node) => element('node', { id: nodeIds.of(node.id) }, nodeKeys.dataOf(node))),
    ...edges.map((edge) => {
      const ends = { source: nodeIds.of(edge.from), target: nodeIds.of(edge.to) };
      const marked = { 'ew:directed': markOf(edge, direction) };
      return element('edge', { id: edgeIds.of(edge.id), ...ends, ...marked }, edgeKeys.dataOf(edge));
    }),
    '</graph>',
    '</graphml>',
  ];
  return {
    text: `${lines.join('\n')}\n`,
    dropped: lostInXml({ title, nodes, edges }, nodeIds.changed + edgeIds.changed),
  };
}

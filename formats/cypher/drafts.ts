import type { Value } from '../../model/api/graph';

export interface NodeDraft {
  readonly number: number;
  readonly labels: Set<string>;
  properties: Map<string, Value>;
}

export interface EdgeDraft {
  readonly from: NodeDraft;
  readonly to: NodeDraft;
  readonly type: string;
  properties: Map<string, Value>;
}

const same = (a: Value | undefined, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

const holds = (properties: ReadonlyMap<string, Value>, wanted: ReadonlyMap<string, Value>): boolean =>
  [...wanted].every(([key, value]) => same(properties.get(key), value));

/** The graph that a script makes, with what MATCH and MERGE look up in it. */
export class Drafts {
  readonly nodes: NodeDraft[] = [];
  readonly edges: EdgeDraft[] = [];
  /** Nodes by one of their properties; made for a property when it is first asked for, and kept since. */
  readonly #indexes = new Map<string, Map<string, NodeDraft[]>>();
  readonly #between = new Map<string, EdgeDraft[]>();

  addNode(labels: readonly string[], properties: ReadonlyMap<string, Value>): NodeDraft {
    const node = { number: this.nodes.length, labels: new Set(labels), properties: new Map(properties) };
    this.nodes.push(node);
    this.changed(node);
    return node;
  }

  addEdge(from: NodeDraft, to: NodeDraft, type: string, properties: ReadonlyMap<string, Value>): EdgeDraft {
    const edge = { from, to, type, properties: new Map(properties) };
    this.edges.push(edge);
    const key = `${from.number} ${to.number}`;
    const list = this.#between.get(key);
    if (list) list.push(edge);
    else this.#between.set(key, [edge]);
    return edge;
  }

  /** Must be told of each node whose properties changed. */
  changed(node: NodeDraft): void {
    for (const [key, index] of this.#indexes) this.#file(index, key, node);
  }

  find(labels: readonly string[], wanted: ReadonlyMap<string, Value>): NodeDraft[] {
    const fits = (node: NodeDraft): boolean =>
      labels.every((label) => node.labels.has(label)) && holds(node.properties, wanted);
    const [first] = wanted;
    if (first === undefined) return this.nodes.filter(fits);
    const found = this.#index(first[0]).get(JSON.stringify(first[1])) ?? [];
    return [...new Set(found)].filter(fits);
  }

  findEdge(
    from: NodeDraft,
    to: NodeDraft,
    type: string,
    wanted: ReadonlyMap<string, Value>,
  ): EdgeDraft | undefined {
    return this.#between
      .get(`${from.number} ${to.number}`)
      ?.find((edge) => edge.type === type && holds(edge.properties, wanted));
  }

  #index(key: string): Map<string, NodeDraft[]> {
    let index = this.#indexes.get(key);
    if (!index) {
      index = new Map();
      for (const node of this.nodes) this.#file(index, key, node);
      this.#indexes.set(key, index);
    }
    return index;
  }

  /** A node stays filed under values that it had; `find` looks at what it has. */
  #file(index: Map<string, NodeDraft[]>, key: string, node: NodeDraft): void {
    const value = node.properties.get(key);
    if (value === undefined) return;
    const text = JSON.stringify(value);
    const list = index.get(text);
    if (list) list.push(node);
    else index.set(text, [node]);
  }
}

import type { Graph, GraphEdge, GraphNode, GraphRead } from './graph';
import { shown, wrongAt, type Place } from './wrong';

type Written<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a reader gathers, so that every reader holds the same line on ids and ends. */
export class Collector {
  title = '';
  readonly #nodes = new Map<string, { node: GraphNode; place: Place }>();
  readonly #edges: { edge: Written<GraphEdge>; place: Place }[] = [];
  readonly #edgeIds = new Set<string>();
  readonly #dropped = new Map<string, number>();

  /** @throws EdgewiseError where the id stands already */
  node(node: GraphNode, place: Place): void {
    const other = this.#nodes.get(node.id);
    if (other) throw wrongAt(place, `the node ${shown(node.id)} stands already in line ${other.place.line}`);
    this.#nodes.set(node.id, { node, place });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** An edge; without an id it gets the next number. @throws EdgewiseError where the id stands already */
  edge({ id, ...edge }: Omit<GraphEdge, 'id'> & { readonly id: string | null }, place: Place): void {
    if (id !== null && this.#edgeIds.has(id)) throw wrongAt(place, `the edge ${shown(id)} stands twice`);
    let own = id ?? `edge:${this.#edges.length}`;
    while (id === null && this.#edgeIds.has(own)) own = `${own}~`;
    this.#edgeIds.add(own);
    this.#edges.push({ edge: { id: own, ...edge }, place });
  }

  /** Something of the file that a graph does not hold; told once with how often. */
  drop(what: string, times = 1): void {
    this.#dropped.set(what, (this.#dropped.get(what) ?? 0) + times);
  }

  /** @throws EdgewiseError at the first edge whose end is no node, and for a file without nodes */
  read(): GraphRead {
    for (const { edge, place } of this.#edges)
      for (const end of [edge.from, edge.to])
        if (!this.#nodes.has(end))
          throw wrongAt(place, `an edge leads to ${shown(end)}, which is no node of the file`);
    if (this.#nodes.size === 0)
      throw wrongAt({ line: 1, column: 1 }, 'the file holds no node', 'Is it the right file?');
    const graph: Graph = {
      title: this.title,
      nodes: [...this.#nodes.values()].map(({ node }) => node),
      edges: this.#edges.map(({ edge }) => edge),
    };
    const dropped = [...this.#dropped].map(([what, times]) =>
      times > 1 ? `${what} (${times} times)` : what,
    );
    return { graph, dropped };
  }
}

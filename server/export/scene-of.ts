import type { ExportSubject } from '../../model/api/export';
import type { Edge, Node } from '../../model/api/graph';
import type { QueryRequest } from '../../model/api/query';
import { EdgewiseError } from '../../model/problem';
import { mostEdges, mostNodes, type Scene } from '../../model/scene';
import { isCode } from '../access/ask';
import type { Call, GraphStore } from '../graph/store';
import { placeScene } from './place-scene';
import { sceneOfLink, sceneOfSaved } from './view-scene';

/** The parts of a store that an export asks. */
export type Asked = Pick<
  GraphStore,
  'query' | 'search' | 'node' | 'expand' | 'evidence' | 'view' | 'views' | 'resolve'
>;

/** Nodes and edges by ref, in the order in which they were found. */
class Found {
  readonly nodes = new Map<string, Node>();
  readonly edges = new Map<string, Edge>();

  add(nodes: readonly Node[], edges: readonly Edge[]): void {
    for (const node of nodes) this.nodes.set(node.ref, node);
    for (const edge of edges) this.edges.set(edge.ref, edge);
    if (this.nodes.size > mostNodes || this.edges.size > mostEdges)
      throw new EdgewiseError(
        'too-large',
        `This is more than ${mostNodes} nodes or ${mostEdges} edges.`,
        'Narrow it down: a LIMIT in the statement, or a smaller --limit.',
      );
  }

  /** An edge without both its ends cannot be drawn: a statement may answer such. */
  drawable(): { nodes: Node[]; edges: Edge[] } {
    const edges = [...this.edges.values()].filter(
      ({ from, to }) => this.nodes.has(from) && this.nodes.has(to),
    );
    return { nodes: [...this.nodes.values()], edges };
  }
}

async function ofCypher(store: Asked, request: QueryRequest, call: Call) {
  const found = new Found();
  for await (const events of store.query(request, call))
    for (const event of events) {
      if (event.kind === 'row') found.add(event.nodes, event.edges);
      if (event.kind === 'error') {
        const { code, detail, hint } = event.problem;
        throw new EdgewiseError(isCode(code) ? code : 'internal', detail, hint);
      }
    }
  return found.drawable();
}

/** The node that a name means: the one called exactly so, else the best that is found. */
async function named(store: Asked, name: string, call: Call): Promise<Node> {
  const { hits } = await store.search({ q: name, limit: 10 }, call);
  const exact = hits.find(({ node, matched }) =>
    [node.caption, matched].some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  const node = (exact ?? hits[0])?.node ?? (await store.node(name, call))?.node;
  if (node) return node;
  throw new EdgewiseError(
    'not-found',
    `Nothing in the graph is called "${name}".`,
    'Check how it is written: edgewise query "MATCH (n:Entity) RETURN n.name LIMIT 50" lists names.',
  );
}

/** As many refs are expanded in one call. */
const BATCH = 100;

async function around(
  store: Asked,
  { name, hops, limit }: Extract<ExportSubject, { kind: 'center' }>,
  call: Call,
) {
  const found = new Found();
  const centre = await named(store, name, call);
  found.add([centre], []);
  let rim = [centre.ref];
  for (let hop = 0; hop < hops && rim.length > 0; hop++) {
    const before = new Set(found.nodes.keys());
    for (let at = 0; at < rim.length; at += BATCH) {
      const refs = rim.slice(at, at + BATCH);
      const request = { refs, direction: 'both', limit, order: 'evidence' } as const;
      const { nodes, edges } = await store.expand({ ...request, without: [] }, call);
      found.add(nodes, edges);
    }
    rim = [...found.nodes.keys()].filter((ref) => !before.has(ref));
  }
  return found.drawable();
}

/**
 * The scene that is asked for, every node in a place.
 * @throws EdgewiseError `not-found` for a name that nothing has or a statement that finds nothing to draw
 */
export async function sceneOf(store: Asked, subject: ExportSubject, call: Call): Promise<Scene> {
  if (subject.kind === 'scene') return subject.scene;
  if (subject.kind === 'view') return sceneOfSaved(store, subject.name, call);
  if (subject.kind === 'link') return sceneOfLink(store, subject.link, call);
  const found =
    subject.kind === 'cypher' ? await ofCypher(store, subject, call) : await around(store, subject, call);
  if (found.nodes.length === 0)
    throw new EdgewiseError(
      'not-found',
      'The statement found no node to draw.',
      'Return nodes and relationships, not their properties: MATCH (a)-[r]->(b) RETURN a, r, b',
    );
  return placeScene(found, call.signal);
}

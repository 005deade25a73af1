import type { ExportSubject } from '../../model/api/export';
import type { Edge, Node } from '../../model/api/graph';
import type { QueryRequest } from '../../model/api/query';
import { EdgewiseError } from '../../model/problem';
import { quadClassOf } from '../../model/ontology/relationship-types';
import { labelOf, mostEdges, mostNodes, type Scene } from '../../model/scene';
import { suretyOf } from '../../picture/appearance/surety';
import { isCode } from '../access/ask';
import type { Call, GraphStore } from '../graph/store';
import { placeScene } from './place-scene';

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
  for await (const event of store.query(request, call)) {
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

/** What a saved view shows, where it shows it; what is no longer in the graph is left out. */
async function ofView(store: Asked, name: string, call: Call): Promise<Scene> {
  const saved = await store.view(name, call);
  if (!saved) {
    const names = (await store.views(call)).map((one) => `"${one.name}"`);
    throw new EdgewiseError(
      'not-found',
      `There is no saved view called "${name}".`,
      names.length === 0 ? 'No view is saved yet.' : `There are: ${names.slice(0, 20).join(', ')}.`,
    );
  }
  const { view } = saved;
  const away = new Set([...view.hidden.nodes, ...view.hidden.edges]);
  const shown = (ref: string): boolean => !away.has(ref);
  const asked = { nodes: view.nodes.map(({ ref }) => ref).filter(shown), edges: view.edges.filter(shown) };
  const { nodes, edges } = await store.resolve(asked, call);
  const off = new Set(view.filters.off);
  const kept = nodes.filter((node) => !off.has(`label:${labelOf(node)}`));
  const places = new Map(view.nodes.map((node) => [node.ref, node]));
  const refs = new Set(kept.map(({ ref }) => ref));
  const passes = (edge: Edge): boolean =>
    refs.has(edge.from) &&
    refs.has(edge.to) &&
    !off.has(`quad:${quadClassOf(edge.type)}`) &&
    !off.has(`type:${edge.type}`) &&
    !off.has(`modality:${suretyOf(edge)}`);
  return {
    title: name,
    nodes: kept.map((node) => ({
      ...node,
      x: places.get(node.ref)?.x ?? 0,
      y: places.get(node.ref)?.y ?? 0,
    })),
    edges: edges.filter(passes),
  };
}

/**
 * The scene that is asked for, every node in a place.
 * @throws EdgewiseError `not-found` for a name that nothing has or a statement that finds nothing to draw
 */
export async function sceneOf(store: Asked, subject: ExportSubject, call: Call): Promise<Scene> {
  if (subject.kind === 'scene') return subject.scene;
  if (subject.kind === 'view') return ofView(store, subject.name, call);
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

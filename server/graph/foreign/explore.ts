import type { ExpandRequest, NodeDetail } from '../../../model/api/explore';
import type { Evidence } from '../../../model/api/evidence';
import type { Edge, Node, Subgraph } from '../../../model/api/graph';
import type { Engine } from '../engine';
import { byId } from '../operations/explore';
import { firstBeside, leftOut } from '../operations/expand';
import { statement } from '../statements';
import type { Call } from '../store';
import { edgeOfElement, elementOf, nodeOfElement } from './elements';
import { readAmong, readElementDegrees, readElements } from './read';

/** Nodes of which the best connected are taken, and edges of a node that are put in order, at most. */
const MOST_NODES = 100_000;
const MOST_EDGES = 5000;
/** Where hubs hardly touch each other, so many of them show so many neighbours each. */
const HUBS = 8;
const COMPANY = 5;

const byRef = (nodes: Iterable<Node>): Node[] =>
  [...new Map([...nodes].map((node) => [node.ref, node])).values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));

/** The best connected nodes and the edges among them; where these are few, the first of them with neighbours. */
export async function foreignOverview(engine: Engine, limit: number, call?: Call): Promise<Subgraph> {
  const rows = await engine.read(statement(engine, 'foreign-overview', { most: MOST_NODES, limit }), call);
  const best = rows.map(nodeOfElement);
  const refs = best.map(({ ref }) => ref);
  const among = await readAmong(engine, refs, call);
  const connected = new Set(among.flatMap(({ from, to }) => [from, to]));
  if (connected.size >= Math.min(limit, best.length) / 2)
    return shown(
      best.filter(({ ref }) => connected.has(ref)),
      among,
    );
  const company = await foreignExpand(
    engine,
    { refs: refs.slice(0, HUBS), direction: 'both', without: [], limit: COMPANY, order: 'evidence' },
    call,
  );
  const [nodes, edges] = [company.nodes.slice(0, limit), [...company.edges, ...among]];
  return company.edges.length === 0 ? shown(best, among) : shown(nodes, edges);
}

function shown(nodes: readonly Node[], edges: readonly Edge[]): Subgraph {
  const refs = new Set(nodes.map(({ ref }) => ref));
  const drawn = edges.filter(({ from, to }) => refs.has(from) && refs.has(to));
  return { nodes: [...nodes], edges: byId(drawn), left: { total: 0, byType: {} } };
}

/** A node with its degrees, or null. Offices and articles are Edgewise's own. */
export async function foreignNode(engine: Engine, ref: string, call?: Call): Promise<NodeDetail | null> {
  const found = (await readElements(engine, [ref], call)).get(ref);
  if (!found) return null;
  return { node: found.node, degrees: await readElementDegrees(engine, [ref], call), roles: [], articles: 0 };
}

/** The first edges of a node, those to the best connected neighbours first: `limit` beside as many as are there. */
export async function foreignEdgesOf(
  engine: Engine,
  ref: string,
  { types, direction, without, limit, order }: Partial<ExpandRequest> & Pick<ExpandRequest, 'limit'>,
  call?: Call,
): Promise<Edge[]> {
  const asked = {
    ...{ ref: elementOf(ref), types: types ?? null, direction: direction ?? 'both' },
    ...{ order: order ?? 'evidence', most: MOST_EDGES, limit: limit + (without?.length ?? 0) },
  };
  const rows = await engine.read(statement(engine, 'foreign-expand', asked), call);
  return rows.map(edgeOfElement);
}

/** The edges of nodes to their best connected neighbours, at most `limit` a node beside those that are there. */
export async function foreignExpand(engine: Engine, request: ExpandRequest, call?: Call): Promise<Subgraph> {
  const there = new Set(request.without);
  const seen = new Map<string, Edge>();
  for (const ref of request.refs) {
    const edges = await foreignEdgesOf(engine, ref, request, call);
    for (const edge of firstBeside(there, edges, request.limit)) seen.set(edge.ref, edge);
  }
  const sent = [...seen.values()].filter(({ ref }) => !there.has(ref));
  const ends = sent.flatMap(({ from, to }) => [from, to]);
  const nodes = await readElements(engine, [...request.refs, ...ends], call);
  const degrees = (await readElementDegrees(engine, request.refs, call)).filter(
    ({ type, direction }) =>
      (request.types?.includes(type) ?? true) &&
      (request.direction === 'both' || request.direction === direction),
  );
  return {
    nodes: byRef([...nodes.values()].map(({ node }) => node)),
    edges: byId(sent),
    left: leftOut(degrees, [...seen.values()], request.refs),
  };
}

/** The edge itself: no sentence speaks for what Edgewise did not read. */
export async function foreignEvidence(engine: Engine, ref: string, call?: Call): Promise<Evidence | null> {
  const [row] = await engine.read(statement(engine, 'foreign-edge', { ref: elementOf(ref) }), call);
  if (!row) return null;
  const edge = edgeOfElement(row);
  const ends = await readElements(engine, [edge.from, edge.to], call);
  const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
  if (!from || !to) return null;
  return {
    edge,
    ...{ from: from.node, to: to.node },
    ...{ claims: [], rejected: [], outlets: [], copies: 0, contradictions: [], outcomes: [] },
  };
}

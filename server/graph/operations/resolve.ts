import type { Edge, Node } from '../../../model/api/graph';
import type { ResolveRequest, ResolveResponse } from '../../../model/api/views';
import type { Engine } from '../engine';
import { edgeOfElement, elementOf, isElementRef } from '../foreign/elements';
import { readElements } from '../foreign/read';
import { edgeOf } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { readNodes } from './nodes';

const byRef = <T extends { readonly ref: string }>(items: readonly T[]): [string, T][] =>
  items.map((item) => [item.ref, item]);

async function nodesOf(engine: Engine, refs: readonly string[], call?: Call): Promise<Map<string, Node>> {
  const [own, elements] = [refs.filter((ref) => !isElementRef(ref)), refs.filter(isElementRef)];
  const found = own.length > 0 ? await readNodes(engine, own, call) : new Map<string, Node>();
  // The embedded engine has no ids that outlive it.
  if (elements.length === 0 || engine.name === 'embedded') return found;
  const others = await readElements(engine, elements, call);
  return new Map([...found, ...[...others].map(([ref, { node }]) => [ref, node] as const)]);
}

async function edgesOf(
  engine: Engine,
  refs: readonly string[],
  nodes: ReadonlyMap<string, Node>,
  call?: Call,
): Promise<Map<string, Edge>> {
  const elements = refs.filter(isElementRef);
  const ids = [...nodes.keys()].filter((ref) => !isElementRef(ref));
  const own =
    elements.length < refs.length ? await engine.read(statement(engine, 'edges-among', { ids }), call) : [];
  const asked = statement(engine, 'foreign-edges', { refs: elements.map(elementOf) });
  const others = elements.length > 0 && engine.name === 'neo4j' ? await engine.read(asked, call) : [];
  const edges = [...own.map((row) => edgeOf(row)), ...others.map(edgeOfElement)];
  return new Map(byRef(edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to))));
}

/** Nodes and edges by ref, in the order asked for; an edge only with both its ends. */
export async function resolve(
  engine: Engine,
  request: ResolveRequest,
  call?: Call,
): Promise<ResolveResponse> {
  const asked = { nodes: [...new Set(request.nodes)], edges: [...new Set(request.edges)] };
  const nodes = await nodesOf(engine, asked.nodes, call);
  const edges = await edgesOf(engine, asked.edges, nodes, call);
  return {
    nodes: asked.nodes.flatMap((ref) => nodes.get(ref) ?? []),
    edges: asked.edges.flatMap((ref) => edges.get(ref) ?? []),
    missing: {
      nodes: asked.nodes.filter((ref) => !nodes.has(ref)),
      edges: asked.edges.filter((ref) => !edges.has(ref)),
    },
  };
}

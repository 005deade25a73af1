import type { Degree, ExpandRequest } from '../../../model/api/explore';
import type { Edge, Subgraph } from '../../../model/api/graph';
import {
  isRelationshipType,
  isSymmetric,
  relationshipTypeNames,
  type RelationshipType,
} from '../../../model/ontology/relationship-types';
import type { Engine, Row } from '../engine';
import { edgeOf, text } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { parseEdgeRef } from './evidence';
import { byId, readDegrees } from './explore';
import { readNodes } from './nodes';

/** The best evidenced edges of nodes, at most `limit` a node beside those that are there, with the nodes they reach and what is left. */
export async function expand(engine: Engine, request: ExpandRequest, call?: Call): Promise<Subgraph> {
  const types = (request.types ?? relationshipTypeNames).filter((type) => isRelationshipType(type));
  if (types.length === 0) return { nodes: [], edges: [], left: { total: 0, byType: {} } };
  const there = new Set(request.without);
  const seen = new Map<string, Edge>();
  for (const ref of request.refs) {
    const edges = await edgesOf(engine, ref, types, request, call);
    for (const edge of firstBeside(there, edges, request.limit)) seen.set(edge.ref, edge);
  }
  const edges = byId([...seen.values()].filter(({ ref }) => !there.has(ref)));
  const nodes = await readNodes(
    engine,
    edges.flatMap((edge) => [edge.from, edge.to]).concat(request.refs),
    call,
  );
  // Edges that are there may rank behind those that were read: their refs tell what they are.
  const known = new Map<string, Ends>(
    request.without.flatMap((ref) => {
      const ends = parseEdgeRef(ref);
      return ends ? [[ref, ends]] : [];
    }),
  );
  for (const [ref, edge] of seen) known.set(ref, edge);
  const wanted = new Set<string>(types);
  const degrees = (await readDegrees(engine, request.refs, call)).filter(
    ({ type, direction }) =>
      wanted.has(type) &&
      (request.direction === 'both' || isSymmetric(type) || request.direction === direction),
  );
  return {
    nodes: [...nodes.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
    edges,
    left: leftOut(degrees, [...known.values()], request.refs),
  };
}

/** Edges from the first on until `limit` of them are not there yet: the new ones and those met on the way. */
export function firstBeside(
  there: ReadonlySet<string>,
  edges: readonly Edge[],
  limit: number,
): readonly Edge[] {
  let fresh = 0;
  return edges.filter(({ ref }) => there.has(ref) || ++fresh <= limit);
}

/** The first edges of a node in the order asked for: `limit` beside as many as are there. */
export async function edgesOf(
  engine: Engine,
  ref: string,
  types: readonly RelationshipType[],
  { direction, without, limit, order }: ExpandRequest,
  call?: Call,
): Promise<Edge[]> {
  const most = limit + without.length;
  const ask = async (
    name: 'expand-out' | 'expand-in',
    wanted: readonly RelationshipType[],
  ): Promise<readonly Row[]> =>
    wanted.length === 0
      ? []
      : engine.read(
          statement(engine, name, { id: ref, order, limit: most }, { TYPES: wanted.join('|') }),
          call,
        );
  const symmetric = types.filter(isSymmetric);
  const rows = [
    ...(await ask('expand-out', direction === 'in' ? symmetric : types)),
    ...(await ask('expand-in', direction === 'out' ? symmetric : types)),
  ];
  return rows
    .sort(orders[order])
    .slice(0, most)
    .map((row) => edgeOf(row));
}

const property = (row: Row, key: string): string | number => {
  const value = edgeOf(row).properties[key];
  return typeof value === 'string' || typeof value === 'number' ? value : '';
};

const byEvidence = (a: Row, b: Row): number =>
  Number(property(b, 'outlets')) - Number(property(a, 'outlets')) ||
  Number(property(b, 'count')) - Number(property(a, 'count')) ||
  (property(a, 'id') < property(b, 'id') ? -1 : 1);

const compare = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);

/** As the statements order them, so that what two of them gave can be merged. */
const orders: Record<ExpandRequest['order'], (a: Row, b: Row) => number> = {
  evidence: byEvidence,
  recent: (a, b) => compare(property(b, 'lastDate'), property(a, 'lastDate')) || byEvidence(a, b),
  name: (a, b) => compare(text(a, 'name'), text(b, 'name')) || byEvidence(a, b),
};

type Ends = Pick<Edge, 'type' | 'from' | 'to'>;

/** What degrees count and the seen edges are not; an edge among the nodes hangs on both. */
export function leftOut(
  degrees: readonly Degree[],
  seen: readonly Ends[],
  refs: readonly string[],
): Subgraph['left'] {
  const byType: Record<string, number> = {};
  for (const { type, count } of degrees) byType[type] = (byType[type] ?? 0) + count;
  for (const edge of seen) {
    const ends = refs.filter((ref) => ref === edge.from || ref === edge.to).length;
    byType[edge.type] = (byType[edge.type] ?? 0) - ends;
  }
  const left = Object.entries(byType).filter(([, count]) => count > 0);
  return { total: left.reduce((sum, [, count]) => sum + count, 0), byType: Object.fromEntries(left) };
}

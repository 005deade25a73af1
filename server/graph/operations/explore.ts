import type { Degree, ExpandRequest, NodeDetail, PathsRequest } from '../../../model/api/explore';
import type { Edge, Path, Subgraph } from '../../../model/api/graph';
import {
  isRelationshipType,
  isSymmetric,
  relationshipTypeNames,
} from '../../../model/ontology/relationship-types';
import type { Engine, Row } from '../engine';
import { edgeOf, nodeOf, number, text, texts, textOrNull } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { bestSentences } from './evidence';
import { readNodes } from './nodes';

/** Edges of nodes by type and direction; a symmetric type counts as "out". */
async function readDegrees(engine: Engine, refs: readonly string[], call?: Call): Promise<Degree[]> {
  const rows = await engine.read(statement(engine, 'degrees', { ids: [...refs] }), call);
  const counts = new Map<string, Degree>();
  for (const row of rows) {
    const type = text(row, 'type');
    const direction = isSymmetric(type) || row['direction'] === 'out' ? 'out' : 'in';
    const key = `${type} ${direction}`;
    counts.set(key, { type, direction, count: (counts.get(key)?.count ?? 0) + number(row, 'count') });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** The best-connected entities and the edges among them; those without an edge among them only where no other is. */
export async function overview(engine: Engine, limit: number, call?: Call): Promise<Subgraph> {
  const nodes = (await engine.read(statement(engine, 'overview', { limit }), call)).map((row) => nodeOf(row));
  const ids = nodes.map((node) => node.ref);
  const edges = (await engine.read(statement(engine, 'edges-among', { ids }), call)).map((row) =>
    edgeOf(row),
  );
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  // One that is only connected to what is not shown would stand about alone.
  const shown = connected.size === 0 ? nodes : nodes.filter(({ ref }) => connected.has(ref));
  return { nodes: shown, edges: byId(edges), left: { total: 0, byType: {} } };
}

const byId = (edges: readonly Edge[]): Edge[] =>
  [...new Map(edges.map((edge) => [edge.ref, edge])).values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));

/** A node with what hangs on it, or null. */
export async function nodeDetail(engine: Engine, ref: string, call?: Call): Promise<NodeDetail | null> {
  const node = (await readNodes(engine, [ref], call)).get(ref);
  if (!node) return null;
  const [degrees, articles, offices] = await Promise.all([
    readDegrees(engine, [ref], call),
    engine.read(statement(engine, 'article-count', { id: ref }), call),
    engine.read(statement(engine, 'roles', { id: ref }), call),
  ]);
  return {
    node,
    degrees,
    articles: number(articles[0] ?? {}, 'articles'),
    roles: await readRoles(engine, offices, call),
  };
}

async function readRoles(engine: Engine, offices: readonly Row[], call?: Call): Promise<NodeDetail['roles']> {
  const places = await readNodes(
    engine,
    offices.map((row) => text(row, 'of')),
    call,
  );
  const roles = offices.flatMap((row) => {
    const of = places.get(text(row, 'of'));
    const title = textOrNull(row, 'title');
    return of && title
      ? [{ title, of, dateStart: textOrNull(row, 'dateStart'), dateEnd: textOrNull(row, 'dateEnd') }]
      : [];
  });
  const unique = new Map(roles.map((role) => [`${role.title}|${role.of.ref}`, role]));
  return [...unique.values()].sort((a, b) => ((a.dateStart ?? '') < (b.dateStart ?? '') ? -1 : 1));
}

/** The best evidenced edges of nodes, at most `limit` a node, with the nodes they reach and what was left out. */
export async function expand(engine: Engine, request: ExpandRequest, call?: Call): Promise<Subgraph> {
  const types = (request.types ?? [...relationshipTypeNames]).filter(isRelationshipType);
  if (types.length === 0) return { nodes: [], edges: [], left: { total: 0, byType: {} } };
  const found = new Map<string, Edge>();
  for (const ref of request.refs) {
    for (const edge of await edgesOf(engine, ref, types, request, call)) found.set(edge.ref, edge);
  }
  const edges = [...found.values()];
  const nodes = await readNodes(
    engine,
    edges.flatMap((edge) => [edge.from, edge.to]).concat(request.refs),
    call,
  );
  const left = leftOut(await readDegrees(engine, request.refs, call), edges, types, request);
  return { nodes: [...nodes.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)), edges: byId(edges), left };
}

async function edgesOf(
  engine: Engine,
  ref: string,
  types: readonly string[],
  request: ExpandRequest,
  call?: Call,
): Promise<Edge[]> {
  const ask = async (name: 'expand-out' | 'expand-in', wanted: readonly string[]): Promise<Row[]> =>
    wanted.length === 0
      ? []
      : [
          ...(await engine.read(
            statement(engine, name, { id: ref, limit: request.limit }, { TYPES: wanted.join('|') }),
            call,
          )),
        ];
  const symmetric = types.filter(isSymmetric);
  const rows = [
    ...(await ask('expand-out', request.direction === 'in' ? symmetric : types)),
    ...(await ask('expand-in', request.direction === 'out' ? symmetric : types)),
  ];
  return rows
    .sort(orders[request.order])
    .slice(0, request.limit)
    .map((row) => edgeOf(row));
}

const property = (row: Row, key: string): string | number => {
  const value = edgeOf(row).properties[key];
  return typeof value === 'string' || typeof value === 'number' ? value : '';
};

const orders: Record<ExpandRequest['order'], (a: Row, b: Row) => number> = {
  evidence: (a, b) =>
    Number(property(b, 'outlets')) - Number(property(a, 'outlets')) ||
    Number(property(b, 'count')) - Number(property(a, 'count')) ||
    (property(a, 'id') < property(b, 'id') ? -1 : 1),
  recent: (a, b) => (property(a, 'lastDate') > property(b, 'lastDate') ? -1 : 1),
  name: (a, b) => text(a, 'name').localeCompare(text(b, 'name')),
};

function leftOut(
  degrees: readonly Degree[],
  sent: readonly Edge[],
  types: readonly string[],
  request: ExpandRequest,
): Subgraph['left'] {
  const byType: Record<string, number> = {};
  for (const { type, direction, count } of degrees) {
    const wanted =
      types.includes(type) &&
      (request.direction === 'both' || isSymmetric(type) || request.direction === direction);
    if (wanted) byType[type] = (byType[type] ?? 0) + count;
  }
  for (const edge of sent) {
    const ends = request.refs.filter((ref) => ref === edge.from || ref === edge.to).length;
    byType[edge.type] = (byType[edge.type] ?? 0) - ends;
  }
  const left = Object.entries(byType).filter(([, count]) => count > 0);
  return { total: left.reduce((sum, [, count]) => sum + count, 0), byType: Object.fromEntries(left) };
}

/** The shortest paths between two nodes, the best evidenced first, each edge with its best sentence. */
export async function paths(engine: Engine, request: PathsRequest, call?: Call): Promise<Path[]> {
  if (request.from === request.to) return [];
  const rows = await engine.read(
    statement(
      engine,
      'paths',
      { from: request.from, to: request.to, limit: 50 },
      { LENGTH: request.maxLength },
    ),
    call,
  );
  const nodes = await readNodes(
    engine,
    rows.flatMap((row) => texts(row, 'nodes')),
    call,
  );
  const among = await engine.read(statement(engine, 'edges-among', { ids: [...nodes.keys()] }), call);
  const edges = new Map(among.map((row) => edgeOf(row)).map((edge) => [edge.ref, edge]));
  const found = rows.map((row) => ({
    nodes: texts(row, 'nodes').flatMap((ref) => nodes.get(ref) ?? []),
    edges: texts(row, 'edges').flatMap((ref) => edges.get(ref) ?? []),
  }));
  const weakest = (path: { edges: readonly Edge[] }): number =>
    Math.min(...path.edges.map((edge) => Number(edge.properties['count'] ?? 0)));
  const best = found.sort((a, b) => weakest(b) - weakest(a)).slice(0, request.limit);
  const sentences = await bestSentences(
    engine,
    best.flatMap((path) => path.edges.map((edge) => edge.ref)),
    call,
  );
  return best.map((path) => ({
    ...path,
    sentences: path.edges.map((edge) => sentences.get(edge.ref) ?? null),
  }));
}

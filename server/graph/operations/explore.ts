import type { Degree, NodeDetail } from '../../../model/api/explore';
import type { Edge, Subgraph } from '../../../model/api/graph';
import { isSymmetric } from '../../../model/ontology/relationship-types';
import type { Engine, Row } from '../engine';
import { edgeOf, nodeOf, number, text, textOrNull } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { readNodes } from './nodes';

/** Edges of nodes by type and direction; a symmetric type counts as "out". */
export async function readDegrees(engine: Engine, refs: readonly string[], call?: Call): Promise<Degree[]> {
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

/** Edges once each, in the order of their refs. */
export const byId = (edges: readonly Edge[]): Edge[] =>
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

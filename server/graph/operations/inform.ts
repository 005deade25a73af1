import type { GraphSchema, StoreInfo } from '../../../model/api/explore';
import type { Engine } from '../engine';
import { number, text } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';

export interface Limits {
  readonly timeoutMs: number;
  readonly maxRows: number;
  readonly maxBytes: number;
}

/** Whether the graph is Edgewise's: it holds something of ours, or nothing at all. */
export async function isOwn(engine: Engine, call?: Call): Promise<boolean> {
  if ((await engine.read(statement(engine, 'own'), call)).length > 0) return true;
  return (await engine.read(statement(engine, 'any-node'), call)).length === 0;
}

async function edgeTypes(engine: Engine, call?: Call): Promise<GraphSchema['types']> {
  const rows = await engine.read(statement(engine, 'count-edges'), call);
  return rows
    .map((row) => ({ type: text(row, 'type'), count: number(row, 'count') }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** What a graph of Edgewise holds, and what the store can do. */
export async function storeInfo(engine: Engine, limits: Limits, call?: Call): Promise<StoreInfo> {
  const [version, counts, types] = await Promise.all([
    engine.version(call),
    engine.read(statement(engine, 'counts'), call),
    edgeTypes(engine, call),
  ]);
  const row = counts[0] ?? {};
  return {
    engine: engine.name,
    version,
    own: true,
    counts: {
      nodes: number(row, 'entities'),
      edges: types.reduce((sum, { count }) => sum + count, 0),
      articles: number(row, 'articles'),
      claims: number(row, 'claims'),
    },
    capabilities: { fullText: engine.name === 'neo4j', plan: true },
    limits,
  };
}

/** Labels and edge types with their counts, and what properties an entity or an edge has. */
export async function graphSchema(engine: Engine, call?: Call): Promise<Omit<GraphSchema, 'words'>> {
  const [labels, types, sample] = await Promise.all([
    engine.read(statement(engine, 'count-labels'), call),
    edgeTypes(engine, call),
    engine.read(statement(engine, 'overview', { limit: 50 }), call),
  ]);
  const properties = new Set(sample.flatMap((row) => Object.keys((row['properties'] ?? {}) as object)));
  return {
    labels: labels
      .map((row) => ({ label: text(row, 'label'), count: number(row, 'count') }))
      .filter(({ label }) => label !== 'Entity')
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    types,
    properties: [...properties].sort(),
  };
}

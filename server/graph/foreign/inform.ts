import type { GraphSchema, StoreInfo } from '../../../model/api/explore';
import type { Engine, Row } from '../engine';
import type { Limits } from '../operations/inform';
import { number, text } from '../rows';
import { quoted, statement } from '../statements';
import type { Call } from '../store';

/** Names of each kind that are counted at most; a graph with more has its labels made by a program. */
const MOST = 200;

/** What a graph holds that Edgewise did not write: it has no articles and no claims. */
export async function foreignInfo(engine: Engine, limits: Limits, call?: Call): Promise<StoreInfo> {
  const [version, [counts = {}]] = await Promise.all([
    engine.version(call),
    engine.read(statement(engine, 'foreign-counts'), call),
  ]);
  return {
    engine: engine.name,
    version,
    own: false,
    counts: { nodes: number(counts, 'nodes'), edges: number(counts, 'edges'), articles: 0, claims: 0 },
    capabilities: { fullText: false, plan: true },
    limits,
  };
}

/** Labels and types with their counts, the largest first, and the property keys. */
export async function foreignSchema(engine: Engine, call?: Call): Promise<Omit<GraphSchema, 'words'>> {
  const rows = await engine.read(statement(engine, 'foreign-names-of'), call);
  const named = (kind: string): string[] =>
    rows.filter((row: Row) => row['kind'] === kind).map((row) => text(row, 'name'));
  const [labels, types] = await Promise.all([
    counted(engine, 'foreign-count-label', named('label'), call),
    counted(engine, 'foreign-count-type', named('type'), call),
  ]);
  return {
    labels: labels.map(({ name, count }) => ({ label: name, count })),
    types: types.map(({ name, count }) => ({ type: name, count })),
    properties: named('property').sort(),
  };
}

/** Names that something has, with how many do; one a statement, which the count store answers. */
async function counted(
  engine: Engine,
  name: string,
  names: readonly string[],
  call?: Call,
): Promise<{ name: string; count: number }[]> {
  const all: { name: string; count: number }[] = [];
  for (const one of names.slice(0, MOST)) {
    const quote = quoted(one);
    if (quote === null) continue;
    const [row = {}] = await engine.read(statement(engine, name, {}, { NAME: quote }), call);
    all.push({ name: one, count: number(row, 'count') });
  }
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

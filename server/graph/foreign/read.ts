import type { Degree } from '../../../model/api/explore';
import type { Edge } from '../../../model/api/graph';
import type { Engine } from '../engine';
import { number, text } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import type { Weighed } from '../walks/find-paths';
import { edgeOfElement, elementOf, nodeOfElement } from './elements';

/** Edges that are read among given nodes at most. */
const MOST_AMONG = 2000;

/** Nodes by ref, weighed by their edges; refs that nothing answers to are left out. */
export async function readElements(
  engine: Engine,
  refs: readonly string[],
  call?: Call,
): Promise<Map<string, Weighed>> {
  const rows = await engine.read(
    statement(engine, 'foreign-nodes', { refs: [...new Set(refs)].map(elementOf) }),
    call,
  );
  const found = rows.map((row) => ({ node: nodeOfElement(row), weight: number(row, 'weight') }));
  return new Map(found.map((one) => [one.node.ref, one]));
}

/** The edges among given nodes. */
export async function readAmong(engine: Engine, refs: readonly string[], call?: Call): Promise<Edge[]> {
  const asked = { refs: [...new Set(refs)].map(elementOf), limit: MOST_AMONG };
  const rows = await engine.read(statement(engine, 'foreign-edges-among', asked), call);
  return rows.map(edgeOfElement);
}

/** Edges of nodes by type and direction, added up over all of them. */
export async function readElementDegrees(
  engine: Engine,
  refs: readonly string[],
  call?: Call,
): Promise<Degree[]> {
  const rows = await engine.read(statement(engine, 'foreign-degrees', { refs: refs.map(elementOf) }), call);
  return rows
    .map((row) => ({
      type: text(row, 'type'),
      direction: row['direction'] === 'out' ? ('out' as const) : ('in' as const),
      count: number(row, 'count'),
    }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

import type { Node } from '../../../model/api/graph';
import type { Engine } from '../engine';
import { nodeOf } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';

/** Nodes by ref, in no order; refs that nothing answers to are left out. */
export async function readNodes(
  engine: Engine,
  refs: readonly string[],
  call?: Call,
): Promise<Map<string, Node>> {
  const rows = await engine.read(statement(engine, 'nodes', { ids: [...new Set(refs)] }), call);
  return new Map(rows.map((row) => nodeOf(row)).map((node) => [node.ref, node]));
}

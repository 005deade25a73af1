import { createHash } from 'node:crypto';
import type { Value } from '../../../model/api/graph';
import type { Engine } from '../engine';
import { statement } from '../statements';
import type { Call } from '../store';

/** Says when, not what: differs between runs that are equal. */
const leftOut = new Set(['ingestedAt', 'decidedAt']);

/** A value with its keys in order. */
function canonical(value: Value): Value {
  if (Array.isArray(value)) return value.map((inner: Value) => canonical(inner));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, Value>).filter(([key]) => !leftOut.has(key));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** SHA-256 over all nodes and relationships in canonical order. Reads the whole graph into memory. */
export async function hashGraph(engine: Engine, call?: Call): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['all-nodes', 'all-relationships']) {
    const rows = await engine.read(statement(engine, name), call);
    const lines = rows.map((row) => {
      const labels = row['labels'];
      return JSON.stringify(
        canonical(Array.isArray(labels) ? { ...row, labels: [...(labels as string[])].sort() } : row),
      );
    });
    for (const line of lines.sort()) hash.update(line).update('\n');
  }
  return hash.digest('hex');
}

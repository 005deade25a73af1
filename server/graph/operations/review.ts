import type { ClaimToReview } from '../../../model/api/decisions';
import type { Engine } from '../engine';
import { map, text } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { claimOf } from './evidence';
import { readNodes } from './nodes';

/** Claims that nobody decided on, the least sure first. */
export async function review(engine: Engine, limit: number, call?: Call): Promise<ClaimToReview[]> {
  const found = await engine.read(statement(engine, 'undecided', { limit }), call);
  const ids = found.map((row) => text(row, 'id'));
  const read = await engine.read(statement(engine, 'claims-whole', { claims: ids }), call);
  const rows = new Map(read.map((row) => [text(map(row, 'claim'), 'id'), row]));
  const refs = read.flatMap((row) => {
    const claim = map(row, 'claim');
    return [text(claim, 'subject'), text(claim, 'object'), text(row, 'saidBy')].filter(Boolean);
  });
  const nodes = await readNodes(engine, refs, call);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const claim = map(row, 'claim');
    const [from, to] = [nodes.get(text(claim, 'subject')), nodes.get(text(claim, 'object'))];
    return from && to ? [{ claim: claimOf(row, nodes, null), edge: text(row, 'edge'), from, to }] : [];
  });
}

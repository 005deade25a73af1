import { modalities } from '../../../model/ontology/modality';
import type { Engine, Params, Row, Statement } from '../engine';
import { projectEdges, type ClaimOfEdge } from '../projection/project';
import { number, text, textOrNull } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';
import { parseEdgeRef } from './evidence';

/** Ids asked for at once. */
const BATCH = 500;

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
}

function claimOf(row: Row): ClaimOfEdge {
  return {
    id: text(row, 'id'),
    edge: text(row, 'edge'),
    type: text(row, 'type'),
    subject: text(row, 'subject'),
    object: text(row, 'object'),
    modality: modalities.find((m) => m === row['modality']) ?? 'claimed',
    negated: row['negated'] === true,
    dateStart: textOrNull(row, 'dateStart'),
    dateEnd: textOrNull(row, 'dateEnd'),
    // Somebody has read it and says that it is so.
    confidence: textOrNull(row, 'decision') === null ? number(row, 'confidence') : 1,
    title: textOrNull(row, 'title'),
    verb: text(row, 'verb'),
    fingerprint: text(row, 'fingerprint'),
    article: text(row, 'article'),
    outlet: textOrNull(row, 'outlet'),
    publishedAt: textOrNull(row, 'publishedAt'),
  };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Makes edges say what their claims say now; an edge without claims goes. Resolves with how many stand. */
export async function reprojectEdges(engine: Engine, edges: readonly string[], call?: Call): Promise<number> {
  let standing = 0;
  for (const batch of inBatches([...new Set(edges)].sort())) {
    const rows = await engine.read(statement(engine, 'claims-of-edges', { edges: batch }), call);
    const projected = projectEdges([
      ...new Map(
        rows
          .filter((row) => row['decision'] !== 'rejected')
          .map(claimOf)
          .map((claim) => [claim.id, claim]),
      ).values(),
    ]);
    standing += projected.length;
    const ids = new Set(projected.map((edge) => edge.id));
    const gone = batch.filter((edge) => !ids.has(edge)).flatMap((edge) => parseEdgeRef(edge) ?? []);
    const statements: Statement[] = [
      ...grouped(projected, (edge) => edge.type).map(([TYPE, list]) =>
        statement(
          engine,
          'edge-write',
          { rows: list.map((e) => ({ id: e.id, from: e.from, to: e.to, props: e.properties })) },
          { TYPE },
        ),
      ),
      ...grouped(gone, (edge) => edge.type).map(([TYPE, list]) =>
        statement(engine, 'edge-remove', { rows: list.map(({ from, to }) => ({ from, to })) }, { TYPE }),
      ),
    ];
    if (statements.length > 0) await engine.write(statements, call);
  }
  return standing;
}

/** Derives aliases and number of claims anew; entities that no article speaks of go. */
export async function refreshEntities(
  engine: Engine,
  entities: readonly string[],
  call?: Call,
): Promise<void> {
  for (const ids of inBatches([...new Set(entities)].sort())) {
    const [names, degrees] = await Promise.all([
      engine.read(statement(engine, 'entity-names', { ids }), call),
      engine.read(statement(engine, 'entity-claims', { ids }), call),
    ]);
    const aliases = new Map(
      grouped([...names], (row) => text(row, 'id')).map(([id, rows]) => [
        id,
        rows.map((row) => text(row, 'text')),
      ]),
    );
    const rows: Params[] = [];
    const gone: string[] = [];
    for (const row of degrees) {
      const id = text(row, 'id');
      const claims = number(row, 'claims');
      if (claims + number(row, 'other') === 0) {
        gone.push(id);
        continue;
      }
      const own = [...new Set(aliases.get(id) ?? [])].sort();
      rows.push({ id, aliases: own, claims });
    }
    await engine.write(
      [statement(engine, 'entity-refresh', { rows }), statement(engine, 'entity-remove', { ids: gone })],
      call,
    );
  }
}

/** Rebuilds every edge and everything derived, from the claims alone. */
export async function projectAll(engine: Engine, call?: Call): Promise<number> {
  const [standing, claimed, entities] = await Promise.all([
    engine.read(statement(engine, 'edge-ids'), call),
    engine.read(statement(engine, 'claim-edges'), call),
    engine.read(statement(engine, 'entity-ids'), call),
  ]);
  const edges = [...standing.map((row) => text(row, 'id')), ...claimed.map((row) => text(row, 'edge'))];
  const count = await reprojectEdges(engine, edges, call);
  await refreshEntities(
    engine,
    entities.map((row) => text(row, 'id')),
    call,
  );
  return count;
}

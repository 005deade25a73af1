import type { ArticleReading } from '../../../model/reading';
import type { Engine, Row } from '../engine';
import { text } from '../rows';
import { statement } from '../statements';
import type { ArticleKey, Call, WriteReport } from '../store';
import { decisionsOn } from './decisions';
import { renamingsOf } from './renamings';
import { projectAll, refreshEntities, reprojectEdges } from './reproject';
import { articleStatements, leavingStatements } from './write';

type Outcome = WriteReport['outcomes'][number];

const column = (rows: readonly Row[], key: string): string[] => rows.map((row) => text(row, key));

/** Edges and entities that articles have a part in, as they stand now. */
async function touchedBy(
  engine: Engine,
  ids: readonly string[],
  call?: Call,
): Promise<{ edges: string[]; entities: string[] }> {
  const [edges, entities] = await Promise.all([
    engine.read(statement(engine, 'edges-of-articles', { ids: [...ids] }), call),
    engine.read(statement(engine, 'entities-of-articles', { ids: [...ids] }), call),
  ]);
  return { edges: column(edges, 'edge'), entities: column(entities, 'id') };
}

/** What to do with a reading, given what the store knows of its origin and its text. */
function planFor(
  reading: ArticleReading,
  known: readonly Row[],
): { outcome: Outcome['outcome']; older: string[]; sameAs?: string } {
  const { id, origin, inputs } = reading.article;
  const same = known.find((row) => row['id'] === id);
  const older = known.filter((row) => row['origin'] === origin && row['id'] !== id);
  if (same?.['complete'] === true && older.length === 0) {
    if (same['origin'] !== origin) return { outcome: 'duplicate', older: [], sameAs: text(same, 'document') };
    return same['inputs'] === inputs
      ? { outcome: 'unchanged', older: [] }
      : { outcome: 'replaced', older: [id] };
  }
  return { outcome: older.length > 0 ? 'replaced' : 'added', older: column(older, 'id') };
}

/** The ids of those articles that stand in the store as they would be written. */
export async function knownArticles(
  engine: Engine,
  articles: readonly ArticleKey[],
  call?: Call,
): Promise<ReadonlySet<string>> {
  const ids = articles.map(({ id }) => id);
  const rows = await engine.read(statement(engine, 'article-known', { origins: [], ids }), call);
  const stored = new Map(rows.map((row) => [row['id'], row]));
  const same = articles.filter(({ id, origin, inputs }) => {
    const row = stored.get(id);
    return row?.['complete'] === true && row['origin'] === origin && row['inputs'] === inputs;
  });
  return new Set(same.map(({ id }) => id));
}

/** Writes one article and brings the edges it touches up to date. Safe to repeat after a stop at any point. */
async function writeOne(
  engine: Engine,
  reading: ArticleReading,
  older: readonly string[],
  call?: Call,
): Promise<void> {
  const { id } = reading.article;
  const ids = [id, ...older];
  const before = await touchedBy(engine, ids, call);
  if (older.length > 0) await engine.write(leavingStatements(engine, older), call);
  const [decisions, renamings] = await Promise.all([
    decisionsOn(engine, reading.claims, call),
    renamingsOf(
      engine,
      reading.entities.map((entity) => entity.id),
      call,
    ),
  ]);
  const decided = { decisions, renamings };
  await engine.write(articleStatements(engine, reading, decided, new Date().toISOString()), call);
  const after = await touchedBy(engine, [id], call);
  await reprojectEdges(engine, [...before.edges, ...after.edges], call);
  const roles = reading.claims
    .flatMap((claim) => [claim.saidBy, claim.at, ...claim.with])
    .filter((e) => e !== null);
  await refreshEntities(
    engine,
    [...before.entities, ...after.entities, ...roles, ...reading.entities.map((e) => e.id)],
    call,
  );
  await engine.write(
    [
      statement(engine, 'article-remove', { ids: older.filter((other) => other !== id) }),
      statement(engine, 'article-complete', { ids: [id] }),
    ],
    call,
  );
}

/** The ids of articles that a stopped write left half written or half gone. */
async function unfinishedArticles(engine: Engine, call?: Call): Promise<{ any: boolean; leaving: string[] }> {
  const rows = await engine.read(statement(engine, 'article-unfinished'), call);
  return {
    any: rows.length > 0,
    leaving: column(
      rows.filter((row) => row['leaving'] === true),
      'id',
    ),
  };
}

/** Ends what a stopped write began: only a projection from scratch sees edges whose claims are gone. */
async function finishStopped(engine: Engine, call?: Call): Promise<void> {
  const { leaving } = await unfinishedArticles(engine, call);
  await engine.write(leavingStatements(engine, leaving), call);
  await projectAll(engine, call);
  await engine.write([statement(engine, 'article-remove', { ids: leaving })], call);
}

/** Writes readings in the order given. */
export async function writeReadings(
  engine: Engine,
  readings: readonly ArticleReading[],
  call?: Call,
): Promise<WriteReport> {
  const stopped = await unfinishedArticles(engine, call);
  const outcomes: Outcome[] = [];
  for (const reading of readings) {
    const { id, origin, document } = reading.article;
    const known = await engine.read(
      statement(engine, 'article-known', { origins: [origin], ids: [id] }),
      call,
    );
    const { outcome, older, sameAs } = planFor(reading, known);
    if (outcome === 'added' || outcome === 'replaced') await writeOne(engine, reading, older, call);
    outcomes.push({ document, outcome, ...(sameAs === undefined ? {} : { sameAs }) });
  }
  if (stopped.any) await finishStopped(engine, call);
  return { outcomes };
}

/** The articles of a document name, in whatever state they are. */
export async function versionsOf(
  engine: Engine,
  document: string,
  call?: Call,
): Promise<Pick<ArticleKey, 'id' | 'origin'>[]> {
  const rows = await engine.read(statement(engine, 'find-articles', { names: [document] }), call);
  return rows
    .filter((row) => row['document'] === document)
    .map((row) => ({ id: text(row, 'id'), origin: text(row, 'origin') }));
}

/** Removes articles by id, origin or document name, with what only they supported. */
export async function forgetArticles(
  engine: Engine,
  names: readonly string[],
  call?: Call,
): Promise<string[]> {
  const ids = column(
    await engine.read(statement(engine, 'find-articles', { names: [...names] }), call),
    'id',
  );
  if (ids.length === 0) return [];
  const stopped = await unfinishedArticles(engine, call);
  const touched = await touchedBy(engine, ids, call);
  await engine.write(leavingStatements(engine, ids), call);
  if (stopped.any) await finishStopped(engine, call);
  else {
    await reprojectEdges(engine, touched.edges, call);
    await refreshEntities(engine, touched.entities, call);
    await engine.write([statement(engine, 'article-remove', { ids })], call);
  }
  return ids;
}

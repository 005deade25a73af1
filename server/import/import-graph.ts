import type { ImportReport, ImportRequest } from '../../model/api/import';
import { EdgewiseError } from '../../model/problem';
import type { ArticleReading } from '../../model/reading';
import type { GraphStore } from '../graph/store';
import type { JobOptions } from '../jobs';
import { IMPORTED } from './drafts';
import { readFiles } from './read-files';
import { readingsOf } from './readings-of';

/** Entities to begin with, where an import is shown. */
const FIRST = 12;

/** The ids of the entities at most claims. */
function middle(readings: readonly ArticleReading[]): string[] {
  const counts = new Map<string, number>();
  for (const { subject, object } of readings.flatMap(({ claims }) => claims))
    for (const end of [subject, object]) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, FIRST)
    .map(([id]) => id);
}

/** Takes back what was written of an import. The signal has fired, perhaps: this must be done all the same. */
async function takeBack(store: GraphStore, fresh: readonly string[], why: unknown): Promise<never> {
  try {
    await store.forget(fresh);
  } catch (cause) {
    if (!(cause instanceof EdgewiseError)) throw cause;
    throw new EdgewiseError(
      cause.code,
      `The import failed, and what was written of it could not be taken back: ${cause.message}`,
      'Import the file again when the store answers, or take it out by: edgewise forget "<file>"',
      why,
    );
  }
  throw why;
}

/** Writes what is not there yet beside what is: all of it or, where that fails, nothing. Resolves with how much that was. */
async function writeAll(
  store: GraphStore,
  readings: readonly ArticleReading[],
  { signal, onProgress }: JobOptions,
): Promise<number> {
  const call = signal ? { signal } : {};
  const there = await store.known(
    readings.map(({ article }) => article),
    call,
  );
  const fresh = readings.map(({ article }) => article.id).filter((id) => !there.has(id));
  try {
    for (const [at, reading] of readings.entries()) {
      await store.write([reading], call);
      onProgress?.({ done: at + 1, total: readings.length, document: reading.article.title });
    }
  } catch (error) {
    await takeBack(store, fresh, error);
  }
  return fresh.length;
}

/** Removes what an earlier file of the name said. The new one is whole by now: this goes on, whoever stops it. */
async function removeOlder(store: GraphStore, older: readonly string[]): Promise<void> {
  if (older.length === 0) return;
  try {
    await store.forget(older);
  } catch {
    await store.forget(older); // What was begun must be ended; a store that is gone says so again.
  }
}

/**
 * Imports a graph into the store. It is read to its end before anything is written; it is then written beside what a
 * file of the same name said before, which goes when all of the new is there. Where writing fails before, what was
 * written is removed again, and the older stands as it was.
 * @throws EdgewiseError `bad-graph-file` with line and column, `too-large`
 */
export async function importGraph(
  store: GraphStore,
  request: ImportRequest,
  options: JobOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  const { graph, dropped, format } = readFiles(request);
  const document = request.files.map(({ name }) => name).join(' + ');
  const source = { document, format, outlet: request.outlet ?? null, publishedAt: request.date ?? null };
  const { readings, loops } = readingsOf(graph, source);
  const ids = new Set(readings.map(({ article }) => article.id));
  const older = (await store.versions(document)).filter(
    ({ id, origin }) => origin.startsWith(IMPORTED) && !ids.has(id),
  );
  const added = await writeAll(store, readings, options);
  await removeOlder(
    store,
    older.map(({ id }) => id),
  );
  const merged = graph.edges.length - loops - readings.reduce((sum, { claims }) => sum + claims.length, 0);
  return {
    ...{ document, format, nodes: graph.nodes.length, edges: graph.edges.length },
    entities: new Set(readings.flatMap(({ entities }) => entities.map(({ id }) => id))).size,
    claims: readings.reduce((sum, { claims }) => sum + claims.length, 0),
    ...{ added, replaced: older.length },
    refs: middle(readings),
    dropped: [
      ...dropped,
      ...(loops > 0 ? [`${loops} edges from a node to itself`] : []),
      ...(merged > 0 ? [`${merged} edges that say again what another one says`] : []),
    ],
    ms: performance.now() - started,
  };
}

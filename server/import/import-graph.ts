import type { ImportReport, ImportRequest } from '../../model/api/import';
import type { ArticleReading } from '../../model/reading';
import type { GraphStore } from '../graph/store';
import type { JobOptions } from '../jobs';
import { readFiles } from './read-files';
import { originOf, readingsOf } from './readings-of';

/** Entities to begin with, where an import is shown. */
const FIRST = 12;

/** More parts than the largest graph has: those that an older, larger file of the name left are forgotten. */
const MOST_PARTS = 700;

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

async function writeAll(
  store: GraphStore,
  readings: readonly ArticleReading[],
  { signal, onProgress }: JobOptions,
): Promise<void> {
  const written: string[] = [];
  try {
    for (const reading of readings) {
      await store.write([reading], signal ? { signal } : {});
      written.push(reading.article.id);
      onProgress?.({ done: written.length, total: readings.length, document: reading.article.title });
    }
  } catch (error) {
    // Nothing is left half imported. The signal has fired, perhaps: this must be done all the same.
    if (written.length > 0) await store.forget(written);
    throw error;
  }
}

/**
 * Imports a graph into the store. It is read to its end before anything is written; a file of the same name that was
 * imported before is replaced; where writing fails, what was written of it is removed again.
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
  const origins = new Set(readings.map(({ article }) => article.origin));
  await writeAll(store, readings, options);
  const older = Array.from({ length: MOST_PARTS }, (_, part) => originOf(document, part));
  await store.forget(older.filter((origin) => !origins.has(origin)));
  const merged = graph.edges.length - loops - readings.reduce((sum, { claims }) => sum + claims.length, 0);
  return {
    ...{ document, format, nodes: graph.nodes.length, edges: graph.edges.length },
    entities: new Set(readings.flatMap(({ entities }) => entities.map(({ id }) => id))).size,
    claims: readings.reduce((sum, { claims }) => sum + claims.length, 0),
    refs: middle(readings),
    dropped: [
      ...dropped,
      ...(loops > 0 ? [`${loops} edges from a node to itself`] : []),
      ...(merged > 0 ? [`${merged} edges that say again what another one says`] : []),
    ],
    ms: performance.now() - started,
  };
}

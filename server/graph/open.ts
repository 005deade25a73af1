import { definitions } from './definitions';
import { EmbeddedEngine } from './embedded/engine';
import type { Engine } from './engine';
import { Neo4jEngine, type Neo4jOptions } from './neo4j/engine';
import { listArticles, readArticle } from './operations/articles';
import { evidence } from './operations/evidence';
import { expand, nodeDetail, overview, paths } from './operations/explore';
import { hashGraph } from './operations/hash';
import { graphSchema, isOwn, storeInfo, type Limits } from './operations/inform';
import { forgetArticles, knownArticles, writeReadings } from './operations/ingest';
import { query } from './operations/query';
import { projectAll } from './operations/reproject';
import { search } from './operations/search';
import type { GraphStore } from './store';

export interface StoreOptions {
  /** Where given, the graph lives in this Neo4j; else in the embedded engine. */
  readonly neo4j?: Neo4jOptions | undefined;
  /** Folder of the embedded engine, created where missing. */
  readonly dataFolder: string;
  readonly limits: Limits;
}

/** Work on whole articles or on the whole graph may take longer than a reader's question. */
const LONG_MS = 10 * 60_000;

/**
 * Opens the store. The embedded one starts its process now; Neo4j is first asked by the first call.
 * Rejects with `store-locked`, `store-missing` or `store-unreachable`, each with the way out.
 */
export async function openStore({ neo4j, dataFolder, limits }: StoreOptions): Promise<GraphStore> {
  const engine = neo4j
    ? new Neo4jEngine(neo4j, limits.timeoutMs)
    : await EmbeddedEngine.open(dataFolder, limits.timeoutMs);
  return storeOn(engine, limits);
}

function storeOn(engine: Engine, limits: Limits): GraphStore {
  return {
    engine: engine.name,
    async prepare(call) {
      if (await isOwn(engine, call))
        await engine.define(definitions(engine.name), { timeoutMs: LONG_MS, ...call });
    },
    async ping(call) {
      await engine.read({ text: 'RETURN 1 AS one', params: {} }, call);
    },
    info: (call) => storeInfo(engine, limits, call),
    schema: (call) => graphSchema(engine, call),
    search: (request, call) => search(engine, request, call),
    overview: (limit, call) => overview(engine, limit, call),
    node: (ref, call) => nodeDetail(engine, ref, call),
    expand: (request, call) => expand(engine, request, call),
    paths: (request, call) => paths(engine, request, call),
    evidence: (ref, call) => evidence(engine, ref, call),
    articles: (call) => listArticles(engine, call),
    article: (id, call) => readArticle(engine, id, call),
    query: (request, call) => query(engine, request, limits, call),
    known: (articles, call) => knownArticles(engine, articles, { timeoutMs: LONG_MS, ...call }),
    write: (readings, call) => writeReadings(engine, readings, { timeoutMs: LONG_MS, ...call }),
    forget: (names, call) => forgetArticles(engine, names, { timeoutMs: LONG_MS, ...call }),
    project: async (call) => ({ edges: await projectAll(engine, { timeoutMs: LONG_MS, ...call }) }),
    hash: (call) => hashGraph(engine, { timeoutMs: LONG_MS, ...call }),
    close: () => engine.close(),
  };
}

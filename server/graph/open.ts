import { definitions } from './definitions';
import { EmbeddedEngine } from './embedded/engine';
import type { Engine } from './engine';
import type { Neo4jOptions } from './neo4j/engine';
import { listArticles, readArticle } from './operations/articles';
import { dumpGraph } from './operations/dump';
import { decide, listDecisions, undecide } from './operations/decisions';
import { explain } from './operations/explain';
import { hashGraph } from './operations/hash';
import { isOwn, type Limits } from './operations/inform';
import { forgetArticles, knownArticles, versionsOf, writeReadings } from './operations/ingest';
import { clearGraph, loadGraph } from './operations/load';
import { query } from './operations/query';
import { listRenamings, rename, unrename } from './operations/renamings';
import { projectAll } from './operations/reproject';
import { resolve } from './operations/resolve';
import { readNames } from './operations/search';
import { Remembered } from './remembered';
import { review } from './operations/review';
import { deleteView, listViews, readView, saveView } from './operations/views';
import type { GraphStore } from './store';
import { wordsOf } from './words/words';
import { exploreWhose } from './whose';

export interface StoreOptions {
  /** Where given, the graph lives in this Neo4j; else in the embedded engine. */
  readonly neo4j?: Neo4jOptions | undefined;
  /** Folder of the embedded engine, created where missing. */
  readonly dataFolder: string;
  readonly limits: Limits;
}

/** Other programs write to a Neo4j too: after so many ms the words of its graph are read anew. */
const WORDS_FRESH_MS = 60_000;

/** Work on whole articles or on the whole graph may take longer than a reader's question. */
const LONG_MS = 10 * 60_000;
const long = { timeoutMs: LONG_MS };

/**
 * Opens the store. The embedded one starts its process now; Neo4j is first asked by the first call.
 * Rejects with `store-locked`, `store-missing` or `store-unreachable`, each with the way out.
 */
export async function openStore({ neo4j, dataFolder, limits }: StoreOptions): Promise<GraphStore> {
  const engine = neo4j
    ? await neo4jEngine(neo4j, limits.timeoutMs)
    : await EmbeddedEngine.open(dataFolder, limits.timeoutMs);
  return storeOn(engine, limits);
}

/** The driver is not loaded for those who keep their graph in a folder. */
async function neo4jEngine(options: Neo4jOptions, timeoutMs: number): Promise<Engine> {
  const { Neo4jEngine } = await import('./neo4j/engine');
  return new Neo4jEngine(options, timeoutMs);
}

type Changing = <T>(work: Promise<T>) => Promise<T>;

/** Which articles there are. */
function shelf(engine: Engine): Pick<GraphStore, 'articles' | 'article' | 'known' | 'versions'> {
  return {
    articles: (call) => listArticles(engine, call),
    article: (id, call) => readArticle(engine, id, call),
    known: (articles, call) => knownArticles(engine, articles, { ...long, ...call }),
    versions: (document, call) => versionsOf(engine, document, { ...long, ...call }),
  };
}

/** What people decide of claims and names. */
function judging(
  engine: Engine,
  changing: Changing,
): Pick<GraphStore, 'review' | 'decisions' | 'decide' | 'undecide' | 'renamings' | 'rename' | 'unrename'> {
  return {
    review: (limit, call) => review(engine, limit, call),
    decisions: (call) => listDecisions(engine, call),
    decide: (claim, request, call) => changing(decide(engine, claim, request, { ...long, ...call })),
    undecide: (claim, call) => changing(undecide(engine, claim, { ...long, ...call })),
    renamings: (call) => listRenamings(engine, call),
    rename: (entity, name, call) => changing(rename(engine, entity, name, { ...long, ...call })),
    unrename: (entity, call) => changing(unrename(engine, entity, { ...long, ...call })),
  };
}

/** The store on an engine that is open; closing the store closes it. */
export function storeOn(engine: Engine, limits: Limits): GraphStore {
  const names = new Remembered(() => readNames(engine, { timeoutMs: LONG_MS }));
  const { exploration, forget } = exploreWhose(engine, limits, names);
  const words = new Remembered(() => wordsOf(engine), engine.name === 'neo4j' ? WORDS_FRESH_MS : Infinity);
  /** What is kept of the graph is wrong after a write, be it one that failed halfway. */
  const changing: Changing = async (work) =>
    work.finally(() => {
      forget();
      words.forget();
    });
  const defined = new Remembered(() => engine.define(definitions(engine.name), long));
  return {
    engine: engine.name,
    ...exploration,
    async schema(call) {
      const [shown, all] = await Promise.all([exploration.schema(call), words.get()]);
      return { ...shown, words: all };
    },
    async prepare(call) {
      if (engine.name === 'embedded' || (await isOwn(engine, call))) await defined.get();
    },
    async ping(call) {
      await engine.read({ text: 'RETURN 1 AS one', params: {} }, call);
    },
    ...shelf(engine),
    resolve: (request, call) => resolve(engine, request, call),
    views: (call) => listViews(engine, call),
    view: (name, call) => readView(engine, name, call),
    saveView: (name, view, call) => saveView(engine, name, view, call),
    deleteView: (name, call) => deleteView(engine, name, call),
    ...judging(engine, changing),
    query: (request, call) => query(engine, request, limits, call),
    explain: (request, call) => explain(engine, request, limits, call),
    async write(readings, call) {
      // Whoever ingests into a graph of others makes it ours as well.
      await defined.get();
      return changing(writeReadings(engine, readings, { ...long, ...call }));
    },
    forget: (names, call) => changing(forgetArticles(engine, names, { ...long, ...call })),
    project: (call) => changing(projectAll(engine, { ...long, ...call }).then((edges) => ({ edges }))),
    hash: (call) => hashGraph(engine, { ...long, ...call }),
    dump: (call) => dumpGraph(engine, { ...long, ...call }),
    async load(items, call) {
      await defined.get();
      return changing(loadGraph(engine, items, { ...long, ...call }));
    },
    clear: (call) => changing(clearGraph(engine, { ...long, ...call })),
    close: () => engine.close(),
  };
}

import type { ArticleDetail, ArticleSummary } from '../../model/api/articles';
import type { ClaimToReview, DecideRequest, Decision, Renaming } from '../../model/api/decisions';
import type { Evidence } from '../../model/api/evidence';
import type { ExplainRequest, ExplainResponse } from '../../model/api/explain';
import type {
  ExpandRequest,
  GraphSchema,
  NodeDetail,
  SearchRequest,
  SearchResponse,
  StoreInfo,
} from '../../model/api/explore';
import type { Subgraph } from '../../model/api/graph';
import type { PathsRequest, PathsResponse } from '../../model/api/paths';
import type { QueryEvent, QueryRequest } from '../../model/api/query';
import type { ResolveRequest, ResolveResponse, SavedView, ViewSummary } from '../../model/api/views';
import type { ArticleReading, ArticleRecord } from '../../model/reading';
import type { StoredCounts, StoredItem } from './stored';
import type { View } from '../../model/view';

/** Every call can be stopped: by its deadline (default: the store's own) or by the caller. */
export interface Call {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** What a write did, one entry an article, in the order given. */
export interface WriteReport {
  readonly outcomes: readonly {
    readonly document: string;
    readonly outcome: 'added' | 'replaced' | 'unchanged' | 'duplicate';
    readonly sameAs?: string;
  }[];
}

/** What tells whether an article is already there as it would be read now. */
export type ArticleKey = Pick<ArticleRecord, 'id' | 'origin' | 'inputs'>;

/**
 * The one port to a graph. Both adapters pass the same contract suite (tests/contract).
 * Every method rejects with an EdgewiseError; nothing else escapes.
 */
export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded';

  /** Creates constraints and indexes where missing; safe to repeat. Does nothing on a graph that is not ours. */
  prepare(call?: Call): Promise<void>;
  /** Resolves when the store answers a trivial query; rejects with `store-unreachable` and the like. */
  ping(call?: Call): Promise<void>;
  info(call?: Call): Promise<StoreInfo>;
  schema(call?: Call): Promise<GraphSchema>;

  search(request: SearchRequest, call?: Call): Promise<SearchResponse>;
  /** The best-connected nodes and the edges among them; never empty on a graph with edges. */
  overview(limit: number, call?: Call): Promise<Subgraph>;
  node(ref: string, call?: Call): Promise<NodeDetail | null>;
  expand(request: ExpandRequest, call?: Call): Promise<Subgraph>;
  paths(request: PathsRequest, call?: Call): Promise<PathsResponse>;
  evidence(edgeRef: string, call?: Call): Promise<Evidence | null>;
  articles(call?: Call): Promise<readonly ArticleSummary[]>;
  article(id: string, call?: Call): Promise<ArticleDetail | null>;

  /** Nodes and edges by ref as the graph has them now, and which refs nothing answers to any more. */
  resolve(request: ResolveRequest, call?: Call): Promise<ResolveResponse>;

  /** The saved views, newest first. */
  views(call?: Call): Promise<readonly ViewSummary[]>;
  view(name: string, call?: Call): Promise<SavedView | null>;
  /** Keeps a view under its name, over one that has it. Rejects with `unsupported-here` on a graph that is not ours. */
  saveView(name: string, view: View, call?: Call): Promise<ViewSummary>;
  /** Resolves with whether there was such a view. */
  deleteView(name: string, call?: Call): Promise<boolean>;

  /** Claims that nobody decided on, the least sure first. */
  review(limit: number, call?: Call): Promise<readonly ClaimToReview[]>;
  /** Every decision on claims, the newest first. */
  decisions(call?: Call): Promise<readonly Decision[]>;
  /** Decides on a claim and brings its edges up to date; null: no such claim. Kept when the article is read again. */
  decide(claim: string, request: DecideRequest, call?: Call): Promise<Decision | null>;
  /** Takes a decision back; resolves with whether there was one. */
  undecide(claim: string, call?: Call): Promise<boolean>;
  /** Every name that people gave to entities, the newest first. */
  renamings(call?: Call): Promise<readonly Renaming[]>;
  /** Names an entity otherwise, also when it is read again; null: no such entity. */
  rename(entity: string, name: string, call?: Call): Promise<Renaming | null>;
  /** Gives it the name back that was read; resolves with whether somebody named it otherwise. */
  unrename(entity: string, call?: Call): Promise<boolean>;

  /** Reads only: events, those together that came together. Guarded, bounded, stopped by the signal or an early end. */
  query(request: QueryRequest, call?: Call): AsyncIterable<readonly QueryEvent[]>;
  /** What a statement would do: its plan and its problems; rejects only where the store fails. */
  explain(request: ExplainRequest, call?: Call): Promise<ExplainResponse>;

  /** The ids of those articles that stand in the store whole, of the same origin and inputs: writing them changes nothing. */
  known(articles: readonly ArticleKey[], call?: Call): Promise<ReadonlySet<string>>;
  /** Writes readings and projects the edges they touch. Repeating it changes nothing; an article of the same origin with other text is replaced. */
  write(readings: readonly ArticleReading[], call?: Call): Promise<WriteReport>;
  /** The articles that came under a document name, those included that a stopped write left unfinished. */
  versions(document: string, call?: Call): Promise<readonly Pick<ArticleKey, 'id' | 'origin'>[]>;
  /** Removes articles by id, origin or document name, with what only they supported; resolves with the ids removed. */
  forget(articles: readonly string[], call?: Call): Promise<readonly string[]>;
  /** Rebuilds every edge from the claims. The result equals what incremental projection keeps. */
  project(call?: Call): Promise<{ readonly edges: number }>;
  /** A SHA-256 over all nodes and relationships in canonical order: equal graphs, equal hashes, on any engine. */
  hash(call?: Call): Promise<string>;

  /** Everything that Edgewise wrote, nodes before relationships, a page at a time. */
  dump(call?: Call): AsyncIterable<StoredItem>;
  /** Writes what another store dumped into an empty one; rejects with `store-not-empty`. The hash is then equal. */
  load(items: AsyncIterable<StoredItem>, call?: Call): Promise<StoredCounts>;
  /** Removes everything that Edgewise wrote. */
  clear(call?: Call): Promise<void>;

  close(): Promise<void>;
}

/** Looking about in a graph, whoever wrote it. */
export type Exploration = Pick<
  GraphStore,
  'info' | 'search' | 'overview' | 'node' | 'expand' | 'paths' | 'evidence'
> & {
  schema(call?: Call): Promise<Omit<GraphSchema, 'words'>>;
};

import type { EntityRecord } from '../../model/reading';
import type { Graph, GraphEdge } from '../../formats/graph';
import { shortHash } from '../ingest/08-resolve/fingerprint';
import { edgeLine, nodeLines, quoteOf, type Line } from './statements-of';

/** What is known of a file beside its graph. */
export interface GraphSource {
  /** The file's name, which is also the name to forget it by. */
  readonly document: string;
  readonly format: string;
  readonly outlet: string | null;
  /** YYYY-MM-DD, or null. */
  readonly publishedAt: string | null;
}

/** Lines of one article: as much as a reader can look at, and a store writes at once. */
const LINES = 500;

/** An article that is made of a file, before its offsets. */
export interface Draft {
  readonly document: string;
  readonly origin: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly lines: readonly Line[];
}

/** What the origin of every imported article begins with. */
export const IMPORTED = 'graph:';

const originOf = (document: string, part: number | string): string =>
  `${IMPORTED}${shortHash(document)}#${part}`;

/** What an edge says under a name, or null where that is no text. */
export const textOf = (edge: GraphEdge, name: string): string | null => {
  const value = edge.properties[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Edges that quote a document stand in an article of that document, which holds what they quote. */
function quotedDrafts(
  quoted: readonly GraphEdge[],
  entities: ReadonlyMap<string, EntityRecord>,
  source: GraphSource,
): Draft[] {
  const documents = new Map<string, GraphEdge[]>();
  for (const edge of quoted) {
    const document = textOf(edge, 'document') ?? textOf(edge, 'url') ?? source.document;
    const list = documents.get(document) ?? [];
    list.push(edge);
    documents.set(document, list);
  }
  return [...documents].map(([document, edges]) => {
    const [first] = edges;
    const url = first ? textOf(first, 'url') : null;
    const published = first ? textOf(first, 'publishedAt') : null;
    return {
      document: source.document,
      origin: originOf(source.document, document),
      title: document,
      outlet: (first ? textOf(first, 'outlet') : null) ?? source.outlet,
      publishedAt: published !== null && DAY.test(published) ? published : source.publishedAt,
      url: url !== null && /^https?:\/\//.test(url) ? url : null,
      lines: linesQuoted(edges, entities),
    };
  });
}

/** Each quote once, in the order of the document as far as the edges tell it. */
function linesQuoted(edges: readonly GraphEdge[], entities: ReadonlyMap<string, EntityRecord>): Line[] {
  const quotes = new Map<string, GraphEdge[]>();
  const start = (edge: GraphEdge): number => Number(edge.properties['start'] ?? 0);
  for (const edge of [...edges].sort((a, b) => start(a) - start(b))) {
    const quote = quoteOf(edge) ?? '';
    const list = quotes.get(quote) ?? [];
    list.push(edge);
    quotes.set(quote, list);
  }
  return [...quotes].map(([quote, list]) => {
    const ends = list
      .flatMap(({ from, to }) => [entities.get(from), entities.get(to)])
      .filter((one) => one !== undefined);
    const names = [...new Map(ends.map((entity) => [entity.id, { entity, text: entity.name }])).values()];
    return { text: quote, names, edges: list };
  });
}

function fileDrafts(lines: readonly Line[], source: GraphSource): Draft[] {
  const parts = Math.ceil(lines.length / LINES);
  return Array.from({ length: parts }, (_, part) => ({
    ...source,
    origin: originOf(source.document, part),
    title: parts === 1 ? source.document : `${source.document} (${part + 1} of ${parts})`,
    outlet: source.outlet ?? source.document,
    url: null,
    lines: lines.slice(part * LINES, (part + 1) * LINES),
  }));
}

/**
 * What a graph says, article by article: an edge that quotes a document stands in an article of that document, all
 * others in lines of the file itself, which is one article or several. `edges` are those of the graph that are taken.
 */
export function draftsOf(
  graph: Graph,
  edges: readonly GraphEdge[],
  entities: ReadonlyMap<string, EntityRecord>,
  source: GraphSource,
): Draft[] {
  const lines = edges
    .filter((edge) => quoteOf(edge) === null)
    .flatMap((edge) => {
      const [from, to] = [entities.get(edge.from), entities.get(edge.to)];
      return from && to ? [edgeLine(edge, from, to)] : [];
    });
  const quoted = edges.filter((edge) => quoteOf(edge) !== null);
  return [
    ...fileDrafts([...nodeLines({ ...graph, edges }, entities), ...lines], source),
    ...quotedDrafts(quoted, entities, source),
  ];
}

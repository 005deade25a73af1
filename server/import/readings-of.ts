import { articleId } from '../../model/ids';
import type {
  ArticleReading,
  ClaimRecord,
  EntityRecord,
  MentionRecord,
  SentenceRecord,
} from '../../model/reading';
import type { Graph, GraphEdge } from '../../formats/graph';
import { fingerprintOf, shortHash, textHash } from '../ingest/08-resolve/fingerprint';
import { claimOf } from './claims-of';
import { entitiesOf } from './entities';
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
interface Draft {
  readonly document: string;
  readonly origin: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly lines: readonly Line[];
}

export const originOf = (document: string, part: number | string): string =>
  `graph:${shortHash(document)}#${part}`;

const text = (edge: GraphEdge, name: string): string | null => {
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
    const document = text(edge, 'document') ?? text(edge, 'url') ?? source.document;
    const list = documents.get(document) ?? [];
    list.push(edge);
    documents.set(document, list);
  }
  return [...documents].map(([document, edges]) => {
    const [first] = edges;
    const url = first ? text(first, 'url') : null;
    const published = first ? text(first, 'publishedAt') : null;
    return {
      document: source.document,
      origin: originOf(source.document, document),
      title: document,
      outlet: (first ? text(first, 'outlet') : null) ?? source.outlet,
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

function mentionsOf({ text: line, names }: Line, sentence: number, at: number): MentionRecord[] {
  let from = 0;
  return names.flatMap(({ entity, text: name }): MentionRecord[] => {
    const found = line.indexOf(name, from);
    const start = found < 0 ? line.indexOf(name) : found;
    // A quote may speak of somebody without the name: then the whole line does.
    if (start < 0)
      return [{ sentence, entity: entity.id, start: at, end: at + line.length, text: line, kind: 'nominal' }];
    from = start + name.length;
    return [{ sentence, entity: entity.id, start: at + start, end: at + from, text: name, kind: 'name' }];
  });
}

function readingOf(
  draft: Draft,
  entities: ReadonlyMap<string, EntityRecord>,
  speakers: ReadonlyMap<string, EntityRecord>,
  format: string,
): ArticleReading {
  const whole = draft.lines.map((line) => line.text).join('\n');
  const sha256 = textHash(`${draft.origin}\n${whole}`);
  const id = articleId(sha256);
  const sentences: SentenceRecord[] = [];
  const mentions: MentionRecord[] = [];
  const claims = new Map<string, ClaimRecord>();
  let at = 0;
  draft.lines.forEach((line, index) => {
    const quote = { start: at, end: at + line.text.length, text: line.text };
    sentences.push({ index, start: quote.start, end: quote.end, fingerprint: fingerprintOf(line.text) });
    mentions.push(...mentionsOf(line, index, at));
    for (const edge of line.edges) {
      const [from, to] = [entities.get(edge.from), entities.get(edge.to)];
      if (!from || !to) continue;
      const saidBy = speakers.get(text(edge, 'saidBy') ?? '') ?? null;
      const claim = claimOf(edge, { article: id, sentence: index, quote, from, to, saidBy, format });
      claims.set(claim.id, claim);
    }
    at += line.text.length + 1;
  });
  const parts = [...mentions.map((m) => m.entity), ...[...claims.values()].flatMap((c) => c.saidBy ?? [])];
  const all = new Map([...entities.values(), ...speakers.values()].map((entity) => [entity.id, entity]));
  const { document, origin, title, outlet, publishedAt, url } = draft;
  return {
    article: {
      ...{ id, origin, document, title, outlet, publishedAt, url, text: whole, sha256 },
      pages: null,
      dateFrom: publishedAt === null ? null : 'metadata',
      language: 'en',
      inputs: shortHash(JSON.stringify([format, title, outlet, publishedAt, url, [...claims.keys()]])),
    },
    sentences,
    entities: [...new Set(parts)].sort().flatMap((entity) => all.get(entity) ?? []),
    mentions: distinct(mentions),
    claims: [...claims.values()],
  };
}

/** One mention a place and entity: the store knows them by that. */
function distinct(mentions: readonly MentionRecord[]): MentionRecord[] {
  return [
    ...new Map(
      mentions.map((mention) => [`${mention.entity} ${mention.start} ${mention.end}`, mention]),
    ).values(),
  ];
}

/** Who speaks in a file: nodes of it by their name, else people. */
function speakersOf(
  { nodes, edges }: Graph,
  entities: ReadonlyMap<string, EntityRecord>,
): Map<string, EntityRecord> {
  const names = new Set(edges.flatMap((edge) => text(edge, 'saidBy') ?? []));
  const byName = new Map(
    nodes.flatMap(
      (node) =>
        [
          [node.caption, entities.get(node.id)],
          [node.id, entities.get(node.id)],
        ] as const,
    ),
  );
  const others = [...names].filter((name) => !byName.has(name));
  const people = entitiesOf(
    {
      title: '',
      edges: [],
      nodes: others.map((id) => ({ id, caption: id, labels: ['Person'], properties: {} })),
    },
    '',
  );
  return new Map(
    [...names].flatMap((name) => {
      const entity = byName.get(name) ?? people.get(name);
      return entity ? [[name, entity] as const] : [];
    }),
  );
}

/**
 * A graph as what the store takes: articles whose sentences say what the file says, with a claim for each edge. An edge
 * that quotes a document becomes a claim of that document; all others are said by the file itself. An edge from a node
 * to itself says nothing that a claim could hold; `loops` counts those.
 */
export function readingsOf(
  graph: Graph,
  source: GraphSource,
): { readonly readings: ArticleReading[]; readonly loops: number } {
  const entities = entitiesOf(graph, source.document);
  const edges = graph.edges.filter(({ from, to }) => entities.get(from)?.id !== entities.get(to)?.id);
  const plain = edges.filter((edge) => quoteOf(edge) === null);
  const lines = plain.flatMap((edge) => {
    const [from, to] = [entities.get(edge.from), entities.get(edge.to)];
    return from && to ? [edgeLine(edge, from, to)] : [];
  });
  const quoted = quotedDrafts(
    edges.filter((edge) => quoteOf(edge) !== null),
    entities,
    source,
  );
  const inQuotes = { ...graph, edges };
  const drafts = [...fileDrafts([...nodeLines(inQuotes, entities), ...lines], source), ...quoted];
  const speakers = speakersOf(graph, entities);
  return {
    readings: drafts.map((draft) => readingOf(draft, entities, speakers, source.format)),
    loops: graph.edges.length - edges.length,
  };
}

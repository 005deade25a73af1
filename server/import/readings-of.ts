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
import { draftsOf, textOf, type Draft, type GraphSource } from './drafts';
import { entitiesOf } from './entities';
import type { Line } from './statements-of';

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

/**
 * An origin that no other content has: so what a file says now is written beside what it said before, which goes only
 * when all of the new is there.
 */
const originWith = (draft: Draft, speakers: readonly (EntityRecord | null)[], format: string): string =>
  `${draft.origin}~${shortHash(JSON.stringify([format, draft, speakers]))}`;

function readingOf(
  draft: Draft,
  entities: ReadonlyMap<string, EntityRecord>,
  speakers: ReadonlyMap<string, EntityRecord>,
  format: string,
): ArticleReading {
  const whole = draft.lines.map((line) => line.text).join('\n');
  const speakerOf = (edge: GraphEdge): EntityRecord | null =>
    speakers.get(textOf(edge, 'saidBy') ?? '') ?? null;
  const said = draft.lines.flatMap((line) => line.edges.map(speakerOf));
  const origin = originWith(draft, said, format);
  const sha256 = textHash(`${origin}\n${whole}`);
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
      const standing = { article: id, sentence: index, quote, from, to, saidBy: speakerOf(edge), format };
      const claim = claimOf(edge, standing);
      claims.set(claim.id, claim);
    }
    at += line.text.length + 1;
  });
  const parts = [...mentions.map((m) => m.entity), ...[...claims.values()].flatMap((c) => c.saidBy ?? [])];
  const all = new Map([...entities.values(), ...speakers.values()].map((entity) => [entity.id, entity]));
  const { document, title, outlet, publishedAt, url } = draft;
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
  const names = new Set(edges.flatMap((edge) => textOf(edge, 'saidBy') ?? []));
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
  const drafts = draftsOf(graph, edges, entities, source);
  const speakers = speakersOf(graph, entities);
  return {
    readings: drafts.map((draft) => readingOf(draft, entities, speakers, source.format)),
    loops: graph.edges.length - edges.length,
  };
}

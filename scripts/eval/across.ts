import { edgeId } from '../../model/ids';
import type { ArticleReading, ClaimRecord } from '../../model/reading';
import { findContradictions } from '../../server/graph/projection/contradictions';
import { findOutcomes } from '../../server/graph/projection/outcomes';
import { loadLanguage } from '../../server/language/load';
import { readArticle } from '../../server/ingest/read-article';

interface Source {
  readonly document: string;
  readonly text: string;
  readonly date: string;
  readonly outlet: string;
}

/** Where a claim stands: its article and its place among the article's claims, as `extract` prints them. */
export type ClaimAt = readonly [document: string, claim: number];

interface Told {
  readonly at: ClaimAt;
  readonly claim: ClaimRecord;
  readonly article: ArticleReading['article'];
}

/** What several articles say together, as the store's evidence shows it. */
export interface Across {
  /** Claims of one edge. */
  readonly edges: readonly (readonly ClaimAt[])[];
  readonly contradictions: readonly (readonly [ClaimAt, ClaimAt])[];
  readonly fulfilled: readonly (readonly [ClaimAt, ClaimAt])[];
  /** Texts of sentences that stand in two articles word for word. */
  readonly copies: readonly string[];
}

function pairs(told: readonly Told[], found: readonly (readonly [string, string])[]): [ClaimAt, ClaimAt][] {
  const byId = new Map(told.map((t) => [t.claim.id, t.at]));
  return found.flatMap(([a, b]): [ClaimAt, ClaimAt][] => {
    const [x, y] = [byId.get(a), byId.get(b)];
    return x && y ? [[x, y]] : [];
  });
}

/** Reads articles and finds what they say together. */
export function acrossArticles(sources: readonly Source[]): Across {
  const language = loadLanguage();
  const readings = sources.map(({ document, text, date, outlet }) =>
    readArticle({ document, origin: document, text, metadata: { date, outlet } }, language),
  );
  const edges = new Map<string, Told[]>();
  for (const { article, claims } of readings)
    claims.forEach((claim, i) => {
      const edge = edgeId(claim.type, claim.subject, claim.object);
      edges.set(edge, [...(edges.get(edge) ?? []), { at: [article.document, i], claim, article }]);
    });
  const groups = [...edges.values()];
  const stated = (told: readonly Told[]) =>
    told.map(({ claim, article }) => ({
      ...claim,
      outlet: article.outlet,
      publishedAt: article.publishedAt,
    }));
  return {
    edges: groups.map((told) => told.map(({ at }) => at)),
    contradictions: groups.flatMap((told) =>
      pairs(
        told,
        findContradictions(stated(told)).map(({ claims }) => claims),
      ),
    ),
    fulfilled: groups.flatMap((told) =>
      pairs(
        told,
        findOutcomes(stated(told)).map(({ plan, outcome }): [string, string] => [plan, outcome]),
      ),
    ),
    copies: copiesIn(readings),
  };
}

function copiesIn(readings: readonly ArticleReading[]): string[] {
  const seen = new Map<string, string>();
  return readings.flatMap(({ article, sentences }) =>
    sentences.flatMap(({ fingerprint, start, end }) => {
      const first = seen.get(fingerprint);
      seen.set(fingerprint, first ?? article.document);
      return first !== undefined && first !== article.document ? [article.text.slice(start, end)] : [];
    }),
  );
}

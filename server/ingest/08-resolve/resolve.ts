import type {
  ArticleReading,
  ArticleRecord,
  ClaimRecord,
  MentionRecord,
  SentenceRecord,
} from '../../../model/reading';
import type { SourceArticle } from '../../../model/api/ingest';
import type { Document } from '../../language/document';
import type { CleanLine } from '../02-clean/classify';
import type { ArticleDate } from '../03-date/article-date';
import type { AnnotatedArticle, ClaimDraft } from '../annotated';
import { claimRecords } from './claims';
import { fingerprintOf } from './fingerprint';
import { keyOf } from './key';

/** What the stages before found out about an article. */
export interface Found {
  readonly source: SourceArticle;
  readonly lines: readonly CleanLine[];
  readonly date: ArticleDate;
  readonly article: AnnotatedArticle;
  readonly claims: readonly ClaimDraft[];
}

function titleOf({ source, lines }: Found): string {
  const line = lines.find(({ kind }) => kind === 'title') ?? lines.find(({ kind }) => kind === 'prose');
  return source.metadata.title ?? line?.text.replace(/^#+\s*/, '').trim() ?? source.document;
}

function articleRecord(found: Found): ArticleRecord {
  const { source, date } = found;
  return {
    ...keyOf(source),
    document: source.document,
    title: titleOf(found),
    outlet: source.metadata.outlet ?? null,
    publishedAt: date.publishedAt,
    dateFrom: date.dateFrom,
    url: source.metadata.url ?? null,
    language: 'en',
    pages: source.pages ?? null,
    text: source.text,
  };
}

function sentenceRecords(document: Document): SentenceRecord[] {
  return document.sentences.map((range, index) => {
    const text = document.textOf(range);
    const start = document.token(range.from).start + (text.length - text.trimStart().length);
    return { index, start, end: start + text.trim().length, fingerprint: fingerprintOf(text) };
  });
}

function mentionRecords({ document, mentions }: AnnotatedArticle): MentionRecord[] {
  const sentenceOf = new Int32Array(document.tokens.length);
  document.sentences.forEach((range, index) => sentenceOf.fill(index, range.from, range.to));
  const records = mentions.flatMap((mention) =>
    [...new Set(mention.entities)].map((entity) => ({
      sentence: sentenceOf[mention.head] ?? 0,
      entity,
      start: document.token(mention.from).start,
      end: document.token(mention.to - 1).end,
      text: document.textOf(mention),
      kind: mention.kind,
    })),
  );
  return records.sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1));
}

/**
 * Entities that a claim has a part for, and all that the article calls by a name: what only "a ship" or "Swedish kronor"
 * brings up is no node by itself.
 */
function wantedOf(
  { entities, mentions }: AnnotatedArticle,
  claims: readonly ClaimRecord[],
): ReadonlySet<string> {
  const parts = claims.flatMap((c) => [c.subject, c.object, c.saidBy, c.at, ...c.with]);
  const called = mentions.filter((m) => m.kind === 'name' || m.governs !== undefined);
  const named = called.flatMap((m) => m.entities).filter((id) => entities.get(id)?.named === true);
  return new Set([...named, ...parts.filter((id) => id !== null)]);
}

/** Gives everything its id and its final form: what is handed to the store. The same article gives the same reading. */
export function resolve(found: Found): ArticleReading {
  const { article: annotated } = found;
  const article = articleRecord(found);
  const claims = claimRecords(found.claims, article.id, article.text);
  const wanted = wantedOf(annotated, claims);
  const mentions = mentionRecords(annotated).filter((mention) => wanted.has(mention.entity));
  const entities = [...annotated.entities.values()]
    .filter(({ id }) => wanted.has(id))
    .map(({ id, label, name }) => ({ id, label, name }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { article, sentences: sentenceRecords(annotated.document), entities, mentions, claims };
}

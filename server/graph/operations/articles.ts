import type { ArticleDetail, ArticleSummary } from '../../../model/api/articles';
import type { Engine, Row } from '../engine';
import { map, nodeOf, number, text, textOrNull } from '../rows';
import { statement } from '../statements';
import type { Call } from '../store';

function summaryOf(row: Row): Omit<ArticleSummary, 'claims'> {
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    outlet: textOrNull(row, 'outlet'),
    publishedAt: textOrNull(row, 'publishedAt'),
    url: textOrNull(row, 'url'),
    document: text(row, 'document'),
  };
}

/** All articles, newest first. */
export async function listArticles(engine: Engine, call?: Call): Promise<ArticleSummary[]> {
  const rows = await engine.read(statement(engine, 'articles'), call);
  return rows.map((row) => ({ ...summaryOf(row), claims: number(row, 'claims') }));
}

/** One article with everything marked in it, or null. */
export async function readArticle(engine: Engine, id: string, call?: Call): Promise<ArticleDetail | null> {
  const [row] = await engine.read(statement(engine, 'article', { id }), call);
  if (!row) return null;
  const properties = map(row, 'properties');
  const ask = (name: string): Promise<readonly Row[]> => engine.read(statement(engine, name, { id }), call);
  const [sentences, mentions, claims] = await Promise.all([
    ask('article-sentences'),
    ask('article-mentions'),
    ask('article-claims'),
  ]);
  return {
    ...summaryOf(properties),
    text: text(properties, 'text'),
    sentences: sentences.map((s) => ({ id: text(s, 'id'), index: number(s, 'index'), ...spanOf(s) })),
    mentions: mentions.map((m) => ({
      ref: text(m, 'ref'),
      caption: text(m, 'caption'),
      label: nodeOf(m).labels[0] ?? 'Topic',
      kind: text(m, 'kind'),
      ...spanOf(m),
    })),
    claims: claims
      .filter((c) => c['decision'] !== 'rejected')
      .map((c) => ({
        id: text(c, 'id'),
        edge: text(c, 'edge'),
        subject: text(c, 'subject'),
        type: text(c, 'type'),
        object: text(c, 'object'),
        modality: text(c, 'modality'),
        quote: spanOf(c),
      })),
  };
}

const spanOf = (row: Row): { start: number; end: number } => ({
  start: number(row, 'start'),
  end: number(row, 'end'),
});

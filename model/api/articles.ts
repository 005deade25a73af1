import { z } from 'zod';
import { span } from '../reading';

export const articleSummary = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  document: z.string(),
  claims: z.number().int(),
});

export const articleDetail = articleSummary.omit({ claims: true }).extend({
  text: z.string(),
  sentences: z.array(span.extend({ id: z.string(), index: z.number().int() })),
  mentions: z.array(
    span.extend({ ref: z.string(), caption: z.string(), label: z.string(), kind: z.string() }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      edge: z.string(),
      subject: z.string(),
      type: z.string(),
      object: z.string(),
      modality: z.string(),
      quote: span,
    }),
  ),
});

export const articleList = z.object({ articles: z.array(articleSummary) });

export type ArticleSummary = z.infer<typeof articleSummary>;
export type ArticleDetail = z.infer<typeof articleDetail>;

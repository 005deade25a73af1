import { z } from 'zod';
import { importReport } from './import';

export const articleMetadata = z.object({
  date: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
});

/** An article as it comes in, before it is read. */
export const sourceArticle = z.object({
  document: z.string().min(1).max(1000),
  origin: z.string().min(1).max(2000),
  text: z.string().min(1),
  metadata: articleMetadata.default({}),
  /** Of a document with pages: where each begins in the text, the first at 0. */
  pages: z.array(z.number().int().nonnegative()).max(10_000).optional(),
});

export const ingestRequest = z.object({ articles: z.array(sourceArticle).min(1).max(10_000) });
export const forgetRequest = z.object({ articles: z.array(z.string().min(1)).min(1).max(10_000) });

export const ingestReport = z.object({
  /** Articles new to the store, replaced by an edited text, known already, the same text given twice. */
  added: z.number().int(),
  replaced: z.number().int(),
  unchanged: z.number().int(),
  duplicates: z.array(z.object({ document: z.string(), sameAs: z.string() })),
  failed: z.array(
    z.object({ document: z.string(), code: z.string(), reason: z.string(), hint: z.string().optional() }),
  ),
  entities: z.number().int(),
  claims: z.number().int(),
  ms: z.number(),
});

export const jobEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    done: z.number().int(),
    total: z.number().int(),
    document: z.string(),
  }),
  z.object({ kind: z.literal('done'), report: ingestReport }),
  z.object({ kind: z.literal('imported'), report: importReport }),
  z.object({
    kind: z.literal('restored'),
    nodes: z.number().int(),
    relationships: z.number().int(),
  }),
  z.object({
    kind: z.literal('failed'),
    detail: z.string(),
    code: z.string(),
    hint: z.string().optional(),
  }),
]);

export const job = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'imported', 'restored', 'failed']),
});

export type ArticleMetadata = z.infer<typeof articleMetadata>;
export type SourceArticle = z.infer<typeof sourceArticle>;
export type IngestReport = z.infer<typeof ingestReport>;
export type JobEvent = z.infer<typeof jobEvent>;
export type Job = z.infer<typeof job>;

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

/** A file as a person has it; its ending says what it is. In characters of base64: 20 MB. */
export const sourceFile = z.object({
  name: z.string().min(1).max(1000),
  base64: z.string().min(1).max(28_000_000),
});

/** Texts that are at hand, files that are still to be taken apart, or both. */
export const ingestRequest = z
  .object({
    articles: z.array(sourceArticle).max(10_000).default([]),
    files: z.array(sourceFile).max(10_000).default([]),
    /** Which column of a table holds which part of an article, where its headings do not tell. */
    columns: z.record(z.string().max(40), z.string().max(500)).default({}),
    /** For articles that name no outlet or no day. */
    outlet: z.string().min(1).max(300).optional(),
    date: z.iso.date().optional(),
  })
  .refine(({ articles, files }) => articles.length + files.length > 0, 'give at least one article or file');
export const forgetRequest = z.object({ articles: z.array(z.string().min(1)).min(1).max(10_000) });

/** What a language model that reads too did: how often it was asked, what it took and what of it was taken. */
export const modelReport = z.object({
  model: z.string(),
  /** Answers asked for, and those that were kept from before. */
  calls: z.number().int(),
  cached: z.number().int(),
  /** Sent and received, as the server counts them. */
  tokens: z.number().int(),
  /** Claims that only the model found, and those that the rules found as well. */
  claims: z.number().int(),
  agreed: z.number().int(),
  /** Proposals that did not pass, by what was wrong: form, ends, kinds of ends, quote, sentence. */
  dropped: z.object({
    form: z.number().int(),
    end: z.number().int(),
    kind: z.number().int(),
    quote: z.number().int(),
    sentence: z.number().int(),
  }),
  /** Articles that the rules alone have read. */
  failed: z.array(z.object({ document: z.string(), reason: z.string() })),
});

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
  /** Words of the articles that were read. */
  words: z.number().int(),
  /** Ids of the articles added, by which they can be forgotten again. */
  articles: z.array(z.string()),
  /** Only where a language model reads too. */
  model: modelReport.optional(),
  ms: z.number(),
});

export const jobEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    done: z.number().int(),
    total: z.number().int(),
    document: z.string(),
    /** Of articles: words read and words of all, and the claims found so far. */
    words: z.number().int().optional(),
    allWords: z.number().int().optional(),
    claims: z.number().int().optional(),
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
export type SourceFile = z.infer<typeof sourceFile>;
export type IngestRequest = z.infer<typeof ingestRequest>;
export type SourceArticle = z.infer<typeof sourceArticle>;
export type IngestReport = z.infer<typeof ingestReport>;
export type ModelReport = z.infer<typeof modelReport>;
export type JobEvent = z.infer<typeof jobEvent>;
export type Job = z.infer<typeof job>;

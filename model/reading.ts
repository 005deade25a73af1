import { z } from 'zod';
import { entityLabels } from './ontology/labels';
import { modalities } from './ontology/modality';
import { relationshipTypeNames } from './ontology/relationship-types';

/** A calendar span as the text gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Offsets into the article's stored text, UTF-16 units, end exclusive. */
export const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });

export const articleRecord = z.object({
  id: z.string(),
  /** Where it came from, so that an edited article replaces the older one: its URL, or a hash of its file's path. */
  origin: z.string(),
  /** File name as given, relative to the folder read. */
  document: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  /** How the date was found: "metadata", "dateline", "text"; null without a date. */
  dateFrom: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  /** Offsets at which the pages of a document begin, the first at 0; null for what has no pages. */
  pages: z.array(z.number().int().nonnegative()).nullable(),
  text: z.string(),
  sha256: z.string(),
  /** A hash of what the reading depends on beside the text: the metadata given and who read. Other inputs, read anew. */
  inputs: z.string(),
});

export const sentenceRecord = span.extend({
  index: z.number().int().nonnegative(),
  /** Equal for copies: a hash of the sentence's words, case and punctuation folded. */
  fingerprint: z.string(),
});

export const entityRecord = z.object({
  id: z.string(),
  label: z.enum(entityLabels),
  name: z.string().min(1),
});

export const mentionRecord = span.extend({
  sentence: z.number().int().nonnegative(),
  entity: z.string(),
  text: z.string(),
  /** A name ("Abe"), an adjective or metonym ("Russian"), a role phrase or group, or a pronoun. Only names become aliases. */
  kind: z.enum(['name', 'adjective', 'nominal', 'pronoun']),
});

export const claimRecord = z.object({
  id: z.string(),
  sentence: z.number().int().nonnegative(),
  type: z.enum(relationshipTypeNames),
  /** Entity ids; for symmetric types already ordered by `storedEnds`. */
  subject: z.string(),
  object: z.string(),
  modality: z.enum(modalities),
  negated: z.boolean(),
  dateStart: partialDate.nullable(),
  dateEnd: partialDate.nullable(),
  dateText: z.string().nullable(),
  /** Office of HOLDS_OFFICE, in the text's words: "prime minister". */
  title: z.string().nullable(),
  /** What was demanded, pledged or announced, in the text's words. */
  content: z.string().nullable(),
  /** The words that state the relationship: "plans to visit". */
  verb: z.string(),
  saidBy: z.string().nullable(),
  at: z.string().nullable(),
  with: z.array(z.string()),
  /** The clause that says so: an exact slice of the article's text. */
  quote: span.extend({ text: z.string().min(1) }),
  /** Where subject, object and trigger stand, for highlighting; null where only implied. */
  marks: z.object({ subject: span.nullable(), object: span.nullable(), trigger: span.nullable() }),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  extractor: z.string(),
});

/** All that reading one article gives: what ingest hands to the store. */
export const articleReading = z.object({
  article: articleRecord,
  sentences: z.array(sentenceRecord),
  entities: z.array(entityRecord),
  mentions: z.array(mentionRecord),
  claims: z.array(claimRecord),
});

export type Span = z.infer<typeof span>;
export type ArticleRecord = z.infer<typeof articleRecord>;
export type SentenceRecord = z.infer<typeof sentenceRecord>;
export type EntityRecord = z.infer<typeof entityRecord>;
export type MentionRecord = z.infer<typeof mentionRecord>;
export type ClaimRecord = z.infer<typeof claimRecord>;
export type ArticleReading = z.infer<typeof articleReading>;

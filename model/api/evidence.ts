import { z } from 'zod';
import { modalities } from '../ontology/modality';
import { span } from '../reading';
import { edge, node } from './graph';

/** What a person says of a claim: it is right, it is wrong, or it is right with another type or the other way round. */
export const verdicts = ['accepted', 'rejected', 'changed'] as const;

export const claim = z.object({
  id: z.string(),
  type: z.string(),
  modality: z.enum(modalities),
  negated: z.boolean(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  dateText: z.string().nullable(),
  title: z.string().nullable(),
  content: z.string().nullable(),
  verb: z.string(),
  confidence: z.number(),
  /** What a person decided of it; null: nobody did. Rejected claims are no evidence. */
  decision: z.enum(verdicts).nullable(),
  /** What was read, where a decision changed it. */
  was: z.object({ type: z.string(), subject: z.string(), object: z.string() }).nullable(),
  rule: z.string(),
  saidBy: node.nullable(),
  /** `article.text.slice(quote.start, quote.end) === quote.text`, always. */
  quote: span.extend({ text: z.string() }),
  /** The page on which the quote begins, from 1; null for an article without pages. */
  page: z.number().int().nullable(),
  marks: z.object({ subject: span.nullable(), object: span.nullable(), trigger: span.nullable() }),
  sentence: span.extend({ id: z.string(), text: z.string() }),
  article: z.object({
    id: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
  /** The claim of which this one's sentence is a copy in another article; null for an original. */
  copyOf: z.string().nullable(),
});

export const evidence = z.object({
  edge,
  from: node,
  to: node,
  /** Originals first, newest article first; copies follow. */
  claims: z.array(claim),
  /** Claims that a person rejected; they count for nothing. */
  rejected: z.array(claim),
  /** Outlets that say so in words of their own. */
  outlets: z.array(z.string()),
  /** How many of the claims are copies. */
  copies: z.number().int(),
  /** Pairs of claims of which one denies or negates what the other tells. */
  contradictions: z.array(z.object({ claims: z.tuple([z.string(), z.string()]), reason: z.string() })),
  /** Plans and the claims that they came true, by claim ids. */
  outcomes: z.array(z.object({ plan: z.string(), outcome: z.string() })),
});

export type Claim = z.infer<typeof claim>;
export type Evidence = z.infer<typeof evidence>;

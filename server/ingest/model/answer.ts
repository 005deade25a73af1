import { z } from 'zod';
import { modalities } from '../../../model/ontology/modality';
import { relationshipTypeNames } from '../../../model/ontology/relationship-types';

/** A claim as the model proposes it. */
const proposed = z.object({
  /** Number of the sentence, from 1. */
  sentence: z.number().int(),
  /** Keys of the table: "E3". */
  subject: z.string(),
  type: z.enum(relationshipTypeNames),
  object: z.string(),
  modality: z.enum(modalities),
  negated: z.boolean(),
  date: z.string().nullable(),
  saidBy: z.string().nullable(),
  quote: z.string(),
});

/** What the model is asked to answer. */
const answer = z.object({ claims: z.array(proposed) });

/** The same as JSON Schema, sent with the question. */
export const answerSchema = z.toJSONSchema(answer);

export type Proposed = z.infer<typeof proposed>;

/** The claims of an answer that have the right form, and how many have not. Null: the answer is not JSON of this form. */
export function readAnswer(text: string): { readonly claims: Proposed[]; readonly malformed: number } | null {
  let parsed: unknown;
  try {
    // Some models put their JSON into a fence, whatever they are told.
    parsed = JSON.parse(/\{[\s\S]*\}/.exec(text)?.[0] ?? '');
  } catch {
    return null;
  }
  const all = z.object({ claims: z.array(z.unknown()) }).safeParse(parsed).data?.claims;
  if (!all) return null;
  const claims = all.flatMap((one) => proposed.safeParse(one).data ?? []);
  return { claims, malformed: all.length - claims.length };
}

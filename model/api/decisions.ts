import { z } from 'zod';
import { relationshipTypeNames } from '../ontology/relationship-types';
import { claim, verdicts } from './evidence';
import { node } from './graph';

/** A claim with its ends, to be looked at. */
export const claimToReview = z.object({ claim, edge: z.string(), from: node, to: node });

export const reviewRequest = z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) });
export const reviewList = z.object({ claims: z.array(claimToReview) });

export const decideRequest = z
  .object({
    verdict: z.enum(verdicts),
    /** Only with `changed`: the type it should have, and whether its ends change places. */
    type: z.enum(relationshipTypeNames).optional(),
    turn: z.boolean().default(false),
  })
  .refine(
    ({ verdict, type, turn }) => (verdict === 'changed') === (type !== undefined || turn),
    'a change needs a type or a turn, and nothing else takes one',
  );

/** A decision, kept beside the claim and applied again when the article is read again. */
export const decision = z.object({
  /** Id of the claim; it is there no more where its article was forgotten. */
  claim: z.string(),
  verdict: z.enum(verdicts),
  type: z.string(),
  subject: z.string(),
  object: z.string(),
  decidedAt: z.string(),
});

export const renameRequest = z.object({ name: z.string().trim().min(1).max(200) });

/** Another name for an entity, kept beside it and given again when an article speaks of it. */
export const renaming = z.object({
  /** Id of the entity; it is there no more where no article speaks of it. */
  entity: z.string(),
  name: z.string(),
  /** The name that was read. */
  was: z.string(),
  decidedAt: z.string(),
});

export const unnamed = z.object({ entity: z.string() });

export const decisionList = z.object({ decisions: z.array(decision), names: z.array(renaming) });
export const undecided = z.object({ claim: z.string() });

export type ClaimToReview = z.infer<typeof claimToReview>;
export type DecideRequest = z.infer<typeof decideRequest>;
export type Decision = z.infer<typeof decision>;
export type Renaming = z.infer<typeof renaming>;

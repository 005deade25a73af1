import { z } from 'zod';
import { entityLabels } from '../../../model/ontology/labels';
import { modalities } from '../../../model/ontology/modality';
import { relationshipTypeNames } from '../../../model/ontology/relationship-types';
import adjectives from './rules/adjectives.json';
import conflict from './rules/conflict-verbs.json';
import cooperation from './rules/cooperation-verbs.json';
import nouns from './rules/nouns.json';
import structure from './rules/structure-verbs.json';

const words = z
  .string()
  .min(1)
  .transform((text) => text.split(' '));
const labels = words.pipe(z.array(z.enum(entityLabels)));

/**
 * One way in which English states a relationship.
 * Roles of a verb: subject, object, indirect, attribute, complement (the subject of the clause below),
 * or a preposition. Roles of a noun: owner ("X's", "Russian"), subject (of the verb that carries the noun),
 * or a preposition, or one of the further roles of verb-roles.ts. `object.owner` is the owner of the object.
 */
export const rule = z.strictObject({
  type: z.enum(relationshipTypeNames),
  /** Lemmas of the trigger, separated by spaces. */
  on: words,
  particle: z.string().optional(),
  /** Particles that leave the verb what it is: "flew on to". */
  particles: words.optional(),
  /** Light verbs: lemmas of the noun that carries the meaning, as object or below `through`. */
  noun: words.optional(),
  /** Preposition between verb and noun: "hold talks" has none, "enter into a pact" has "into". */
  through: z.string().optional(),
  /** Roles for either end, the first that names something wins. */
  from: words,
  to: words,
  fromLabels: labels.optional(),
  toLabels: labels.optional(),
  /** Words that must stand below a preposition: "by telephone". */
  when: z.record(z.string(), words).optional(),
  unless: z.record(z.string(), words).optional(),
  /** Roles that must be empty. */
  without: words.optional(),
  /** Both ends may be one plural subject: "X and Y met". */
  reciprocal: z.boolean().optional(),
  /** Only where the clause calls its object good or bad: "called the plan absurd". */
  verdict: z.enum(['praise', 'blame']).optional(),
  /** Only where the clause below says what must be done: "said that Libya must". */
  obliges: z.boolean().optional(),
  /** Only for objects with a name of their own. */
  namedObject: z.boolean().optional(),
  modality: z.enum(modalities).optional(),
  negated: z.boolean().optional(),
  /** Only where the clause is negated, which then makes the claim: "does not recognize" rejects. */
  whenNegated: z.boolean().optional(),
  /** Where the claim's content stands, for demands, pledges and announcements. */
  content: z.boolean().optional(),
});

export type Rule = z.infer<typeof rule> & { readonly id: string };

/** "VISITS:pay+visit>to": type, first trigger, noun, particle and first role of the object. */
export function ruleId(r: z.infer<typeof rule>): string {
  const noun = r.noun?.[0] ? `+${r.noun[0]}` : '';
  const particle = r.particle ? `_${r.particle}` : '';
  return `${r.type}:${r.on[0] ?? ''}${particle}${noun}>${r.to[0] ?? ''}`;
}

/** A file of rules: where its words come from, and the rules. */
const file = z.strictObject({ source: z.string().min(1), rules: z.array(rule) });

function read(table: unknown): Rule[] {
  return file.parse(table).rules.map((r) => ({ ...r, id: ruleId(r) }));
}

function byLemma(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const r of rules) for (const lemma of r.on) found.set(lemma, [...(found.get(lemma) ?? []), r]);
  return found;
}

export const verbRules = byLemma([cooperation, conflict, structure].flatMap(read));
export const nounRules = byLemma(read(nouns));
export const adjectiveRules = byLemma(read(adjectives));

/** What a clause falls back to that joins two names in words of no other type. */
export const relatesRule: Rule = {
  type: 'RELATES_TO',
  on: [],
  from: ['subject'],
  to: ['object'],
  id: 'RELATES_TO:clause',
};

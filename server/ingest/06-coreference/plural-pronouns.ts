import type { EntityLabel } from '../../../model/ontology/labels';
import type { Token } from '../../language/document';
import type { Discourse, Spoken } from './discourse';

const THEY = /^(they|them|their|theirs|themselves)$/i;
/** Those who act, so that "they" means them before things. */
const ACTS: ReadonlySet<EntityLabel> = new Set(['Person', 'Organization', 'Country']);
/** Sentences that "they" looks back over. */
const REACH = 2;

/** The first of those joined by "and", so that "Abe and Putin" are one group. */
function firstOf(discourse: Discourse, head: number): number {
  let token = discourse.document.token(head);
  for (let i = 0; token.dep === 'conj' && i < 6; i++) token = discourse.document.token(token.head);
  return token.index;
}

function isPlural(discourse: Discourse, group: readonly Spoken[]): boolean {
  if (new Set(group.map((s) => s.entity)).size > 1) return true;
  return group.some((s) => /^NNP?S$/.test(discourse.document.token(s.head).tag));
}

/** Those that "they" means: the last group or plural that was a subject, else the last of any kind; [] for none. */
export function theyMean(discourse: Discourse, pronoun: Token): string[] {
  if (!THEY.test(pronoun.text)) return [];
  const groups = new Map<number, Spoken[]>();
  for (const s of discourse.before(pronoun.index, REACH)) {
    if (s.label === 'Place' || s.inside) continue;
    const first = firstOf(discourse, s.head);
    groups.set(first, [...(groups.get(first) ?? []), s]);
  }
  const plural = [...groups.values()].filter((group) => isPlural(discourse, group));
  const acting = plural.filter((group) => group.some((s) => ACTS.has(s.label)));
  const fits = acting.length > 0 ? acting : plural;
  const found = fits.filter((group) => group.some((s) => s.subject)).at(-1) ?? fits.at(-1) ?? [];
  return [...new Set(found.map((s) => s.entity))];
}

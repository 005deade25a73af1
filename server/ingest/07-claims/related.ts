import type { Token } from '../../language/document';
import type { ClaimDraft } from '../annotated';
import { draftOf, type Workshop } from './draft';
import type { ClaimEnd } from './ends';
import { verbFrame } from './frame';
import { isPredicate } from './phrases';
import { relatesRule } from './rule';
import words from './rules/modality.json';

/** Verbs of saying and helping verbs tell nothing of two names by themselves. */
const empty: ReadonlySet<string> = new Set([
  ...words.reporting,
  'be',
  'have',
  'do',
  'include',
  'become',
  'make',
  'take',
]);

function namesAt(shop: Workshop, tokens: readonly number[]): ClaimEnd[] {
  return tokens
    .flatMap((token) => shop.ends.at(token, 'actor'))
    .filter((end) => shop.ends.isNamed(end.entity));
}

const pairKey = (sentence: number, a: string, b: string) => [sentence, ...[a, b].sort()].join('|');

function claimsOf(shop: Workshop, verb: Token, told: ReadonlySet<string>): ClaimDraft[] {
  if (!isPredicate(verb) || empty.has(verb.lemma)) return [];
  const clause = shop.clauses.at(verb.index);
  const frame = verbFrame(shop.article.document, shop.clauses, verb, relatesRule);
  const [subject] = namesAt(shop, clause.subject);
  const [object] = namesAt(shop, clause.object);
  if (!frame || !subject || !object || subject.entity === object.entity) return [];
  if (told.has(pairKey(shop.sentenceIndex(verb.index), subject.entity, object.entity))) return [];
  return [draftOf(shop, { rule: relatesRule, frame, subject, object })];
}

/**
 * RELATES_TO for clauses whose verb joins two names as subject and object and fits no type: so that nothing said of two
 * names is lost. A pair that a typed claim of the same sentence tells of is left to that.
 */
export function relatedClaims(shop: Workshop, typed: readonly ClaimDraft[]): ClaimDraft[] {
  const { document, boilerplate } = shop.article;
  const told = new Set(typed.map((c) => pairKey(c.sentence, c.subject, c.object)));
  return document.sentences.flatMap((sentence, index) =>
    boilerplate.has(index)
      ? []
      : document.tokens.slice(sentence.from, sentence.to).flatMap((token) => claimsOf(shop, token, told)),
  );
}

import type { Token } from '../../language/document';
import type { ClaimDraft } from '../annotated';
import { draftOf, type Workshop } from './draft';
import type { Clause } from './clause';
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

/** Prepositions that join a verb to another party; "in" and "on" mostly say where and when. */
const JOINING: ReadonlySet<string> = new Set(words.joining);
/** Pairs of one clause: more are a list. */
const MOST = 6;

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
  const subjects = namesAt(shop, clause.subject);
  if (!frame || subjects.length === 0) return [];
  const { words, objects } = joinedTo(shop, clause);
  const sentence = shop.sentenceIndex(verb.index);
  return subjects
    .flatMap((subject) => objects.map((object) => ({ subject, object })))
    .filter(({ subject, object }) => subject.entity !== object.entity)
    .filter(({ subject, object }) => !told.has(pairKey(sentence, subject.entity, object.entity)))
    .slice(0, MOST)
    .map((pair) => ({ ...draftOf(shop, { rule: relatesRule, frame, ...pair }), verb: words }));
}

/** What a verb's subject is joined to, and in which words: its object ("overtook"), else what a preposition adds ("lives in"). */
function joinedTo(shop: Workshop, clause: Clause): { words: string; objects: readonly ClaimEnd[] } {
  const { text } = clause.head;
  const objects = namesAt(shop, clause.object);
  if (objects.length > 0) return { words: text, objects };
  const phrases = clause.phrases.filter((p) => JOINING.has(p.name));
  const found = phrases.map(({ name, objects: heads }) => ({ name, ends: namesAt(shop, heads) }));
  const first = found.find(({ ends }) => ends.length > 0);
  return { words: first ? `${text} ${first.name}` : text, objects: first?.ends ?? [] };
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

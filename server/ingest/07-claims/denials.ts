import type { Token } from '../../language/document';
import type { ClaimDraft } from '../annotated';
import type { Workshop } from './draft';
import type { ClaimEnd } from './ends';
import { isPredicate } from './phrases';
import { mentionSpan, quoteOf } from './quote';
import { speaksFor } from './speaker';
import words from './rules/denials.json';

const verbs: ReadonlySet<string> = new Set(words.verbs);
const pronouns: ReadonlySet<string> = new Set(words.pronouns);
const nouns: ReadonlySet<string> = new Set(words.nouns);
/** What someone says is done by saying it; a denial denies what was said. */
const acts: ReadonlySet<string> = new Set(words.acts);
/** Sentences that a denial looks back over. */
const REACH = 2;

interface Denial {
  readonly verb: Token;
  readonly denier: ClaimEnd;
  /** What it takes up: "this", "the accusation", "giving any such order". */
  readonly what: Token;
}

/** Whether a word stands for what was said before: "it", "the charges", "giving such an order". */
function takesUp(shop: Workshop, verb: Token, what: Token): boolean {
  const { document } = shop.article;
  const lower = what.text.toLowerCase();
  if (what.dep === 'xcomp') return document.subtree(what.index).some((t) => t.lemma === 'such');
  // "Rejected it" may be an offer.
  if (pronouns.has(lower)) return verb.lemma === 'deny' || verb.lemma === 'refute';
  const open = document.children(what.index, 'prep', 'acl', 'relcl').length > 0;
  return nouns.has(what.lemma) && !open;
}

function denialAt(shop: Workshop, verb: Token): Denial | null {
  const { document } = shop.article;
  if (!isPredicate(verb) || !verbs.has(verb.lemma) || document.child(verb.index, 'neg')) return null;
  const what = document.children(verb.index, 'dobj', 'xcomp').find((t) => takesUp(shop, verb, t));
  const [denier] = shop.clauses.at(verb.index).subject.flatMap((i) => shop.ends.at(i, 'actor'));
  return what && denier && shop.ends.isNamed(denier.entity) ? { verb, denier, what } : null;
}

/** Somebody's word about the one who denies, in the sentences before or earlier in the same one. */
function saidBefore(shop: Workshop, { verb, denier }: Denial, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const here = shop.sentenceIndex(verb.index);
  const said = claims.filter(
    (c) =>
      c.modality === 'claimed' &&
      !c.negated &&
      !acts.has(c.type) &&
      speaksFor(shop.article, denier.entity, c.subject) &&
      c.saidBy !== denier.entity &&
      c.quote.end <= verb.start &&
      here - c.sentence <= REACH,
  );
  const nearest = Math.max(...said.map((c) => c.sentence));
  return said.filter((c) => c.sentence === nearest);
}

/**
 * "Chile says that Peru seized the ship. Lima denied this.": what was said once more, as denied by who denies it, so that
 * both words stand on one edge against each other.
 */
export function denialClaims(shop: Workshop, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const { document, boilerplate } = shop.article;
  return document.tokens.flatMap((token): ClaimDraft[] => {
    const denial = boilerplate.has(shop.sentenceIndex(token.index)) ? null : denialAt(shop, token);
    if (!denial) return [];
    const { verb, denier, what } = denial;
    const trigger = { start: verb.start, end: verb.end };
    const spans = [mentionSpan(document, denier.mention), trigger, { start: what.start, end: what.end }];
    return saidBefore(shop, denial, claims).map((claim) => ({
      ...claim,
      sentence: shop.sentenceIndex(verb.index),
      modality: 'denied',
      date: null,
      verb: verb.text,
      saidBy: denier.entity,
      quote: quoteOf(spans),
      marks: { subject: null, object: null, trigger },
      rule: `${claim.type}:denied`,
    }));
  });
}

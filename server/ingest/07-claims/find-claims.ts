import type { Document, Token } from '../../language/document';
import type { AnnotatedArticle, ClaimDraft } from '../annotated';
import { Clauses } from './clause';
import { denialClaims } from './denials';
import { draftOf } from './draft';
import type { Workshop } from './draft';
import { Ends } from './ends';
import { nominalFrame, verbFrame } from './frame';
import type { Frame } from './frame';
import { hyphenedClaims } from './hyphened';
import { matches } from './match';
import { membershipClaims } from './memberships';
import { officeClaims } from './offices';
import { isPredicate } from './phrases';
import { placeClaims } from './places';
import { relatedClaims } from './related';
import { storyDates } from './story-date';
import { homeOf } from './when';
import { adjectiveRules, nounRules, verbRules } from './rule';
import type { Rule } from './rule';

const PREFIXES = new Set(['test', 're', 'co']);

/**
 * Everything that an article claims, in the order of its sentences; boilerplate sentences are not read for events.
 * One claim for each sentence, type, subject, object and modality.
 */
export function findClaims(article: AnnotatedArticle): ClaimDraft[] {
  const shop = workshop(article);
  const typed = article.document.sentences.flatMap((sentence, index) => {
    if (article.boilerplate.has(index)) return [];
    const found: ClaimDraft[] = [];
    for (let i = sentence.from; i < sentence.to; i++) found.push(...claimsAt(shop, i));
    return found;
  });
  const all = distinct([
    ...typed,
    ...officeClaims(shop),
    ...placeClaims(shop),
    ...membershipClaims(shop),
    ...hyphenedClaims(shop),
  ]);
  const more = [...denialClaims(shop, all), ...relatedClaims(shop, all)];
  return [...all, ...more].sort((a, b) => a.sentence - b.sentence);
}

function workshop(article: AnnotatedArticle): Workshop {
  const sentenceOf = new Int32Array(article.document.tokens.length);
  article.document.sentences.forEach((s, index) => sentenceOf.fill(index, s.from, s.to));
  return {
    article,
    clauses: new Clauses(article.document),
    ends: new Ends(article),
    storyDates: storyDates(article, (date) => homeOf(article.document, date)),
    sentenceIndex: (token) => sentenceOf[token] ?? 0,
  };
}

function claimsAt(shop: Workshop, index: number): ClaimDraft[] {
  const { document } = shop.article;
  const token = document.token(index);
  const lemma = lemmaOf(document, token);
  // "Gary Fan" is nobody's fan, "Meet the Press" no meeting.
  const own = shop.ends.mentionAt(index);
  if (own?.kind === 'name' && own.to - own.from > 1) return [];
  if (isPredicate(token)) {
    return framesOf(verbRules.get(lemma), (r) => verbFrame(document, shop.clauses, token, r)).flatMap(
      ([frame, r]) => matches(shop.ends, frame, r).map((m) => draftOf(shop, m)),
    );
  }
  const rules = token.pos === 'NOUN' || token.pos === 'PROPN' ? nounRules : adjectiveRules;
  return framesOf(rules.get(lemma), (r) => nominalFrame(document, shop.clauses, token, r)).flatMap(
    ([frame, r]) => matches(shop.ends, frame, r).map((m) => draftOf(shop, m)),
  );
}

/** "Test-fired" is one verb to us, though the tokens are three. */
function lemmaOf(document: Document, token: Token): string {
  const lemma = token.lemma.toLowerCase();
  const [prefix, hyphen] = [document.tokens[token.index - 2], document.tokens[token.index - 1]];
  const joined = hyphen?.text === '-' && hyphen.end === token.start && prefix?.end === hyphen.start;
  return joined && PREFIXES.has(prefix.text.toLowerCase()) ? `${prefix.text.toLowerCase()}-${lemma}` : lemma;
}

function framesOf(rules: readonly Rule[] | undefined, read: (r: Rule) => Frame | null): [Frame, Rule][] {
  return (rules ?? []).flatMap((r): [Frame, Rule][] => {
    const frame = read(r);
    return frame ? [[frame, r]] : [];
  });
}

function distinct(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const known = new Map<string, ClaimDraft>();
  for (const c of claims) {
    const key = [c.sentence, c.type, c.subject, c.object, c.modality].join('|');
    if (!known.has(key)) known.set(key, c);
  }
  return [...known.values()];
}

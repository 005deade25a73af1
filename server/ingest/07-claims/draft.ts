import type { Modality } from '../../../model/ontology/modality';
import type { Span } from '../../../model/reading';
import type { Document, Token } from '../../language/document';
import type { AnnotatedArticle, ClaimDraft, FoundDate } from '../annotated';
import { circumstancesOf } from './circumstances';
import type { Clauses } from './clause';
import type { Ends } from './ends';
import type { Match } from './match';
import { triggerTokens } from './match';
import { clauseCertainty, isPresupposed, nounCertainty } from './modality';
import type { Certainty } from './modality';
import { isPredicate } from './phrases';
import { mentionSpan, quoteOf } from './quote';
import { isReported, speakerOf, speaksFor } from './speaker';
import { tellsOn } from './story-date';
import { dateOf, isAhead } from './when';

/** What all claims of one article are made with. */
export interface Workshop {
  readonly article: AnnotatedArticle;
  readonly clauses: Clauses;
  readonly ends: Ends;
  /** By sentence: the date that the story stands at. */
  readonly storyDates: readonly (FoundDate | null)[];
  sentenceIndex(token: number): number;
}

const FUTURE_KINDS: ReadonlySet<Modality> = new Set(['happened', 'ongoing']);
const ownVoice: ReadonlySet<string> = new Set(['LOCATED_IN', 'PART_OF', 'HOLDS_OFFICE', 'SPOKESPERSON_OF']);

/** Turns a match into a claim: certainty, speaker, date, quote. */
export function draftOf(shop: Workshop, match: Match): ClaimDraft {
  const { article } = shop;
  const { document } = article;
  const { trigger, noun } = match.frame;
  const speaker = speakerOf(document, shop.clauses, shop.ends, trigger);
  const saidBy = speaker && speaker.entity !== match.subject.entity ? speaker.entity : null;
  const date = dateOf(article, trigger) ?? storyDate(shop, match);
  const marks = {
    subject: mentionSpan(document, match.subject.mention),
    object: mentionSpan(document, match.object.mention),
    trigger: spanOf(triggerTokens(match.frame)),
  };
  return {
    sentence: shop.sentenceIndex(trigger.index),
    type: match.rule.type,
    subject: match.subject.entity,
    object: match.object.entity,
    ...certaintyOf(shop, match, saidBy, isAhead(date, article.publishedAt)),
    date,
    title: null,
    content: match.rule.content ? contentOf(document, trigger) : null,
    verb: [trigger, ...(noun && noun !== trigger ? [noun] : [])].map((t) => t.text).join(' '),
    saidBy: saidBy !== null && shop.ends.isNamed(saidBy) ? saidBy : null,
    ...circumstancesOf(shop.ends, match),
    quote: quoteOf([marks.subject, marks.object, marks.trigger]),
    marks,
    rule: match.rule.id,
  };
}

/** The date that the story stands at, for an undated clause that tells it on. */
function storyDate(shop: Workshop, { frame, rule }: Match): FoundDate | null {
  const { document, dates } = shop.article;
  const sentence = document.sentenceOf(frame.trigger.index);
  const dated = dates.some((d) => d.from >= sentence.from && d.to <= sentence.to);
  if (!tellsOn(document, frame.trigger, rule.type)) return null;
  // What is only reported in a dated sentence may be older than the report.
  if (dated && isReported(document, frame.trigger)) return null;
  return shop.storyDates[shop.sentenceIndex(frame.trigger.index)] ?? null;
}

function certaintyOf(shop: Workshop, match: Match, saidBy: string | null, ahead: boolean): Certainty {
  const { document } = shop.article;
  const { trigger } = match.frame;
  const found = isPredicate(trigger)
    ? clauseCertainty(document, trigger, match.rule.type)
    : nounCertainty(document, trigger, match.rule.type);
  const negated = found.negated !== (match.rule.negated ?? match.rule.whenNegated ?? false);
  if (ahead && FUTURE_KINDS.has(found.modality)) return { modality: 'planned', negated };
  if (match.rule.modality && found.modality === 'happened') return { modality: match.rule.modality, negated };
  const claimed =
    saidBy !== null &&
    found.modality === 'happened' &&
    !ownVoice.has(match.rule.type) &&
    !(trigger.pos === 'NOUN' && isPresupposed(document, trigger, match.rule.type)) &&
    !vouched(shop, match, saidBy);
  return { modality: claimed ? 'claimed' : found.modality, negated };
}

/** A party's own word about itself counts as fact; another's word does not. */
function vouched(shop: Workshop, match: Match, saidBy: string): boolean {
  return [match.subject.entity, match.object.entity].some((party) => speaksFor(shop.article, saidBy, party));
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
}

/** The words of the clause below a verb: what is demanded, pledged or announced. */
function contentOf(document: Document, verb: Token): string | null {
  const clause = document.child(verb.index, 'ccomp', 'xcomp') ?? document.child(verb.index, 'advcl', 'dobj');
  if (!clause) return null;
  const below = document.subtree(clause.index);
  const [first, last] = [below[0], below.at(-1)];
  return first && last ? document.text.slice(first.start, last.end) : null;
}

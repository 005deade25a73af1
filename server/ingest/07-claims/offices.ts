import type { ClaimDraft, FoundMention, FoundOffice } from '../annotated';
import type { Workshop } from './draft';
import { mentionSpan, quoteOf } from './quote';

const SPOKESPERSON = /\b(spokes(man|woman|person)|press secretary)\b/i;

/** The offices that the text gives people, as claims. */
export function officeClaims(shop: Workshop): ClaimDraft[] {
  const bySentence = new Map<number, FoundMention[]>();
  for (const m of shop.article.mentions) {
    const sentence = shop.sentenceIndex(m.from);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), m]);
  }
  return shop.article.offices.flatMap((office) => {
    const claim = officeClaim(shop, office, bySentence.get(shop.sentenceIndex(office.from)) ?? []);
    return claim ? [claim] : [];
  });
}

function officeClaim(
  shop: Workshop,
  office: FoundOffice,
  mentions: readonly FoundMention[],
): ClaimDraft | null {
  const { document } = shop.article;
  if (office.of === null || office.of === office.person) return null;
  const sentence = shop.sentenceIndex(office.from);
  const phrase = { start: document.token(office.from).start, end: document.token(office.to - 1).end };
  const near = (entity: string) => {
    const found = mentions.filter((m) => m.entities.includes(entity));
    const nearest = [...found].sort((a, b) => distance(a, office) - distance(b, office))[0];
    return nearest ? mentionSpan(document, nearest) : null;
  };
  const subject = near(office.person);
  return {
    sentence,
    type: SPOKESPERSON.test(office.title) ? 'SPOKESPERSON_OF' : 'HOLDS_OFFICE',
    subject: office.person,
    object: office.of,
    modality: 'happened',
    negated: false,
    date: null,
    title: office.title,
    content: null,
    verb: office.title,
    saidBy: null,
    at: null,
    with: [],
    quote: quoteOf([phrase, subject]),
    marks: { subject, object: near(office.of), trigger: phrase },
    rule: 'HOLDS_OFFICE:title',
  };
}

function distance(mention: FoundMention, office: FoundOffice): number {
  return Math.min(Math.abs(mention.from - office.from), Math.abs(mention.to - office.to));
}

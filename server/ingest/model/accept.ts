import { claimKey, storedEnds } from '../../../model/ids';
import { ends, readableType, relationshipTypes } from '../../../model/ontology/relationship-types';
import {
  partialDate,
  type ArticleReading,
  type ClaimRecord,
  type EntityRecord,
  type Span,
} from '../../../model/reading';
import { claimId } from '../08-resolve/fingerprint';
import type { Proposed } from './answer';
import { keyOf } from './prompt';

/** Why a proposal is not taken. */
export type Refusal = 'end' | 'kind' | 'quote' | 'sentence';

/** Nobody has measured how often this model is right with these articles: even odds, until both readers agree. */
export const MODEL_CONFIDENCE = 0.5;

const datesOf = (date: string | null): Pick<ClaimRecord, 'dateStart' | 'dateEnd' | 'dateText'> => {
  const [start, end] = (date ?? '').split('/').map((part) => partialDate.safeParse(part).data ?? null);
  return { dateStart: start ?? null, dateEnd: end ?? start ?? null, dateText: start ? date : null };
};

/** Where the words of a quote stand in its sentence; white space may differ, letters may not. */
function quoteIn(reading: ArticleReading, sentence: Span, quote: string): Span | null {
  const text = reading.article.text.slice(sentence.start, sentence.end);
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words[0] === '') return null;
  const found = new RegExp(words.join('\\s+')).exec(text);
  if (!found) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}

function markOf(reading: ArticleReading, entity: string, quote: Span): Span | null {
  const mention = reading.mentions.find(
    (m) => m.entity === entity && m.start >= quote.start && m.end <= quote.end,
  );
  return mention ? { start: mention.start, end: mention.end } : null;
}

const fits = ({ label }: EntityRecord, end: keyof typeof ends): boolean =>
  (ends[end] as readonly string[]).includes(label);

/**
 * A proposal as a claim, if it passes the gate: its type is in the list (its form says so), its ends are in the table
 * and of a kind that the type allows, and its quote stands in its sentence.
 */
export function accept(
  reading: ArticleReading,
  proposal: Proposed,
  extractor: string,
): ClaimRecord | Refusal {
  const { article, entities, sentences } = reading;
  const entity = (key: string) => entities.find((_, index) => keyOf(index) === key);
  const { type, modality } = proposal;
  const [from, to] = [entity(proposal.subject), entity(proposal.object)];
  if (!from || !to || from.id === to.id) return 'end';
  if (!fits(from, relationshipTypes[type].from) || !fits(to, relationshipTypes[type].to)) return 'kind';
  const sentence = sentences[proposal.sentence - 1];
  if (!sentence) return 'sentence';
  const quote = quoteIn(reading, sentence, proposal.quote);
  if (!quote) return 'quote';
  const { subject, object } = storedEnds(type, from.id, to.id);
  return {
    id: claimId(claimKey({ article: article.id, sentence: sentence.index, type, subject, object, modality })),
    ...{ sentence: sentence.index, type, subject, object, modality, negated: proposal.negated },
    ...datesOf(proposal.date),
    ...{ title: null, content: null, verb: readableType(type) },
    saidBy: (proposal.saidBy === null ? undefined : entity(proposal.saidBy))?.id ?? null,
    ...{ at: null, with: [] },
    quote: { ...quote, text: article.text.slice(quote.start, quote.end) },
    marks: {
      subject: markOf(reading, subject, quote),
      object: markOf(reading, object, quote),
      trigger: null,
    },
    ...{ confidence: MODEL_CONFIDENCE, rule: 'model', extractor },
  };
}

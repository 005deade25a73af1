import type { RelationshipType } from '../../../model/ontology/relationship-types';
import type { Token } from '../../language/document';
import type { ClaimDraft, FoundMention } from '../annotated';
import type { Workshop } from './draft';
import { mentionSpan, quoteOf } from './quote';

/** Two mentions whose standing side by side says something, and the word that ties them. */
export interface Tie {
  readonly type: RelationshipType;
  readonly subject: FoundMention;
  readonly object: FoundMention;
  readonly trigger: Token;
  readonly rule: string;
}

/** The claim of a tie, in the writer's own word; null where an end names nothing or both the same. */
export function draftOfTie(
  shop: Workshop,
  tie: Tie,
  more: Partial<Pick<ClaimDraft, 'modality' | 'negated' | 'date'>> = {},
): ClaimDraft | null {
  const { document } = shop.article;
  const [subject, object] = [tie.subject.entities[0], tie.object.entities[0]];
  if (subject === undefined || object === undefined || subject === object) return null;
  const marks = {
    subject: mentionSpan(document, tie.subject),
    object: mentionSpan(document, tie.object),
    trigger: null,
  };
  return {
    sentence: shop.sentenceIndex(tie.subject.head),
    ...{ type: tie.type, subject, object, marks },
    modality: 'happened',
    negated: false,
    date: null,
    ...more,
    title: null,
    content: null,
    verb: tie.trigger.text,
    saidBy: null,
    at: null,
    with: [],
    quote: quoteOf([marks.subject, marks.object]),
    rule: `${tie.type}:${tie.rule}`,
  };
}

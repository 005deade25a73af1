import { claimKey, storedEnds } from '../../../model/ids';
import type { ClaimRecord, Span } from '../../../model/reading';
import { rulePrecision } from '../07-claims/precision';
import type { ClaimDraft } from '../annotated';
import { claimId } from './fingerprint';
import { EXTRACTOR } from './key';

function recordOf(draft: ClaimDraft, article: string, text: string): ClaimRecord {
  const { subject, object } = storedEnds(draft.type, draft.subject, draft.object);
  const swapped = subject !== draft.subject;
  const marks = swapped
    ? { ...draft.marks, subject: draft.marks.object, object: draft.marks.subject }
    : { ...draft.marks };
  const { date, quote } = draft;
  return {
    id: claimId(claimKey({ ...draft, article })),
    sentence: draft.sentence,
    type: draft.type,
    subject,
    object,
    modality: draft.modality,
    negated: draft.negated,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    dateText: date?.text ?? null,
    title: draft.title,
    content: draft.content,
    verb: draft.verb,
    saidBy: draft.saidBy,
    at: draft.at,
    with: [...new Set(draft.with)].sort(),
    quote: { ...span(quote), text: text.slice(quote.start, quote.end) },
    marks,
    confidence: rulePrecision(draft.rule),
    rule: draft.rule,
    extractor: EXTRACTOR,
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });

/**
 * Claims with their ids; of two with one id (a symmetric type told both ways) the first stays. A claim of an entity
 * with itself says nothing and is left out.
 */
export function claimRecords(drafts: readonly ClaimDraft[], article: string, text: string): ClaimRecord[] {
  const records = new Map<string, ClaimRecord>();
  for (const draft of drafts) {
    if (draft.subject === draft.object) continue;
    const record = recordOf(draft, article, text);
    if (!records.has(record.id)) records.set(record.id, record);
  }
  return [...records.values()];
}

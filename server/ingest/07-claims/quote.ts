import type { Span } from '../../../model/reading';
import type { Document } from '../../language/document';
import type { FoundMention } from '../annotated';

/** The offsets of a mention. */
export function mentionSpan(document: Document, mention: FoundMention): Span {
  return { start: document.token(mention.from).start, end: document.token(mention.to - 1).end };
}

/** From the first to the last of the words that state a claim; at least the trigger. */
export function quoteOf(spans: readonly (Span | null)[]): Span {
  const known = spans.filter((s) => s !== null);
  return {
    start: Math.min(...known.map((s) => s.start)),
    end: Math.max(...known.map((s) => s.end)),
  };
}

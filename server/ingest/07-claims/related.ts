import type { ClaimDraft } from '../annotated';
import type { Workshop } from './draft';

/** RELATES_TO. */
export function relatedClaims(shop: Workshop, typed: readonly ClaimDraft[]): ClaimDraft[] {
  return typed.length > 0 && shop.article.mentions.length > 0 ? [] : [];
}

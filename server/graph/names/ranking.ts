import { rateNames, type Rating } from './rating';

/** A node by all it is called, the caption first. */
export interface Named {
  readonly ref: string;
  readonly labels: readonly string[];
  readonly names: readonly string[];
  /** How much is known of it: claims, or edges. Of names that answer alike, the better known comes first. */
  readonly weight: number;
}

export interface RankedHit extends Rating {
  readonly ref: string;
}

/** Of two that answer alike the better known wins; one that is known to everybody overtakes one step at most. */
const known = (weight: number): number => weight / (weight + 30);

/**
 * The nodes that answer the typed words, best first. Near spellings count only where nothing is spelled as typed:
 * whoever types "Iran" does not mean Iraq.
 */
export function rank(typed: readonly string[], candidates: Iterable<Named>, limit: number): RankedHit[] {
  const hits: (RankedHit & { readonly spelled: boolean })[] = [];
  for (const { ref, names, weight } of candidates) {
    const rating = rateNames(typed, names);
    if (rating)
      hits.push({ ...rating, ref, score: rating.score + known(weight), spelled: rating.score >= 1 });
  }
  const spelled = hits.filter((hit) => hit.spelled);
  return (spelled.length > 0 ? spelled : hits)
    .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))
    .slice(0, limit)
    .map(({ ref, matched, score }) => ({ ref, matched, score }));
}

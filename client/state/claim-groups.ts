import type { Claim, Evidence } from '../../model/api/evidence';
import { modalities } from '../../model/ontology/modality';

/** What claims are put together by. */
export type Grouping = 'outlet' | 'modality';

export interface ClaimGroup {
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** A claim that is negated counts as denied, whatever its modality. */
export const modalityOf = ({ modality, negated }: Claim): string => (negated ? 'denied' : modality);

const order: readonly string[] = modalities;
const rank = (claim: Claim): number => order.indexOf(modalityOf(claim));
const outletOf = ({ article }: Claim): string => article.outlet ?? 'Unknown outlet';

/**
 * Originals in groups: by outlet, the one with most to say first and the surest claim first in each, or by modality from
 * fact to denial. What is equal keeps its order.
 */
export function groupClaims(claims: readonly Claim[], by: Grouping): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = by === 'outlet' ? outletOf(claim) : modalityOf(claim);
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  const list = [...groups].map(([name, members]) => ({
    name,
    claims: by === 'outlet' ? [...members].sort((a, b) => rank(a) - rank(b)) : members,
  }));
  return list.sort((a, b) =>
    by === 'outlet' ? b.claims.length - a.claims.length : order.indexOf(a.name) - order.indexOf(b.name),
  );
}

/** What a claim is linked to: the copies of its sentence, the outcome of its plan, the plans that it fulfils. */
export interface ClaimLinks {
  readonly copies: readonly Claim[];
  readonly outcome: Claim | null;
  readonly plans: readonly Claim[];
}

/** The links of a claim within its edge. */
export function linksOf(
  { claims, outcomes }: Pick<Evidence, 'claims' | 'outcomes'>,
  { id }: Claim,
): ClaimLinks {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const fulfilled = outcomes.find(({ plan }) => plan === id);
  return {
    copies: claims.filter(({ copyOf }) => copyOf === id),
    outcome: byId.get(fulfilled?.outcome ?? '') ?? null,
    plans: outcomes.filter(({ outcome }) => outcome === id).flatMap(({ plan }) => byId.get(plan) ?? []),
  };
}

/** Pairs of claims that contradict each other, one for each pair of outlets and modalities. */
export function contradictionsOf({
  claims,
  contradictions,
}: Pick<Evidence, 'claims' | 'contradictions'>): (readonly [Claim, Claim])[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const pairs = new Map<string, readonly [Claim, Claim]>();
  for (const {
    claims: [told, denied],
  } of contradictions) {
    const [one, other] = [byId.get(told), byId.get(denied)];
    if (!one || !other) continue;
    const key = [one, other].map((claim) => `${outletOf(claim)} ${modalityOf(claim)}`).join('|');
    if (!pairs.has(key)) pairs.set(key, [one, other]);
  }
  return [...pairs.values()];
}

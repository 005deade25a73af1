/** What tells a copy: the same sentence in another article. */
export interface Sourced {
  readonly id: string;
  readonly fingerprint: string;
  readonly article: string;
  readonly publishedAt: string | null;
}

/** The original comes first: earliest published (undated last), then by article, then by id. */
function before(a: Sourced, b: Sourced): number {
  const key = (s: Sourced): string => `${s.publishedAt ?? '9999'}|${s.article}|${s.id}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Of claims of one edge, those whose sentence stood in an earlier article: copy → original, by claim id. */
export function findCopies(claims: readonly Sourced[]): Map<string, string> {
  const originals = new Map<string, Sourced>();
  const copies = new Map<string, string>();
  for (const claim of [...claims].sort(before)) {
    const original = originals.get(claim.fingerprint);
    if (!original) originals.set(claim.fingerprint, claim);
    else if (original.article !== claim.article) copies.set(claim.id, original.id);
  }
  return copies;
}

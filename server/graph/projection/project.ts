import type { Value } from '../../../model/api/graph';
import type { Modality } from '../../../model/ontology/modality';
import { findCopies } from './copies';

/** A claim with what its edge needs to know of it. */
export interface ClaimOfEdge {
  readonly id: string;
  readonly edge: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly confidence: number;
  readonly title: string | null;
  readonly verb: string;
  readonly fingerprint: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

export interface ProjectedEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const isText = (value: string | null): value is string => value !== null;

/** Kept to six digits, so that engines and machines agree on it to the last. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The first and the last of some dates, as `firstDate`, `lastDate`; nothing where there are none. */
function spanOf(name: string, dates: readonly string[]): Record<string, string> {
  const [first, last] = [sorted(dates)[0], sorted(dates).at(-1)];
  return first === undefined || last === undefined ? {} : { [`first${name}`]: first, [`last${name}`]: last };
}

/**
 * Adds the claims of one edge up. The order of the claims does not matter; there must be at least one.
 * Copies (the same sentence in a later article) count as claims but not as outlets nor for confidence, which is
 * 1 - Π(1 - c) over the originals that do not deny: the chance that at least one rule read right. `dates` are when it
 * happened, `reported` when articles told it, one for each claim that has one, earliest first.
 */
export function projectEdge(claims: readonly ClaimOfEdge[]): ProjectedEdge {
  const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = ordered;
  if (!first) throw new RangeError('an edge without claims');
  const copies = findCopies(ordered);
  const originals = ordered.filter((claim) => !copies.has(claim.id));
  const outlets = sorted(originals.map((claim) => claim.outlet ?? claim.article));
  const ends = ordered.flatMap((claim) => [claim.dateStart, claim.dateEnd]).filter(isText);
  const asserting = originals.filter((claim) => !claim.negated && claim.modality !== 'denied');
  const properties: Record<string, Value> = {
    id: first.edge,
    claimIds: ordered.map((claim) => claim.id),
    count: ordered.length,
    outlets: outlets.length,
    outletNames: sorted(originals.flatMap((claim) => claim.outlet ?? [])),
    modalities: sorted(ordered.map((claim) => (claim.negated ? 'denied' : claim.modality))),
    confidence: rounded(1 - asserting.reduce((wrong, claim) => wrong * (1 - claim.confidence), 1)),
  };
  const told = ordered.map((claim) => claim.dateStart ?? claim.dateEnd).filter(isText);
  const reported = ordered.map((claim) => claim.publishedAt).filter(isText);
  Object.assign(properties, spanOf('Date', ends), spanOf('Reported', reported));
  if (told.length > 0) properties['dates'] = told.sort();
  if (reported.length > 0) properties['reported'] = reported.sort();
  const titles = sorted(ordered.flatMap((claim) => claim.title ?? []));
  if (titles.length > 0) properties['titles'] = titles;
  if (first.type === 'RELATES_TO') properties['verbs'] = sorted(ordered.map((claim) => claim.verb));
  return { id: first.edge, type: first.type, from: first.subject, to: first.object, properties };
}

/** Groups claims by edge and projects each; edges come in the order of their ids. */
export function projectEdges(claims: readonly ClaimOfEdge[]): ProjectedEdge[] {
  const byEdge = new Map<string, ClaimOfEdge[]>();
  for (const claim of claims) {
    const group = byEdge.get(claim.edge);
    if (group) group.push(claim);
    else byEdge.set(claim.edge, [claim]);
  }
  return [...byEdge.keys()].sort().map((edge) => projectEdge(byEdge.get(edge) ?? []));
}

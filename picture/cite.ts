import type { Evidence } from '../model/api/evidence';
import type { Edge } from '../model/api/graph';
import type { PictureSource } from '../model/picture';

/** As many edges are asked about at once. */
const TOGETHER = 4;

const numeric = ({ properties }: Edge, name: string): number => {
  const value = properties[name];
  return typeof value === 'number' ? value : 0;
};

/** The best evidenced first: by outlets, then by claims. */
function byEvidence(a: Edge, b: Edge): number {
  return (
    numeric(b, 'outlets') - numeric(a, 'outlets') ||
    numeric(b, 'count') - numeric(a, 'count') ||
    (a.ref < b.ref ? -1 : 1)
  );
}

/** Where an edge is said: the sentence of its newest original claim. */
function sourceOf({ edge, claims }: Evidence): PictureSource | null {
  const claim = claims[0];
  if (!claim) return null;
  const { sentence, article } = claim;
  return {
    edge: edge.ref,
    quote: sentence.text.slice(0, 2000),
    outlet: (article.outlet ?? article.title).slice(0, 300),
    date: article.publishedAt === null ? null : article.publishedAt.slice(0, 10),
  };
}

/** The evidence of the best evidenced edges, `count` at most, the best first; edges without evidence are left out. */
export async function bestEvidence(
  edges: readonly Edge[],
  count: number,
  evidence: (edgeRef: string) => Promise<Evidence | null>,
): Promise<Evidence[]> {
  const best = [...edges].sort(byEvidence).slice(0, count);
  const found: Evidence[] = [];
  for (let at = 0; at < best.length; at += TOGETHER) {
    const told = await Promise.all(best.slice(at, at + TOGETHER).map(({ ref }) => evidence(ref)));
    found.push(...told.filter((one) => one !== null));
  }
  return found;
}

/** The sources of the best evidenced edges, `count` at most, the best first; edges without evidence have none. */
export async function cite(
  edges: readonly Edge[],
  count: number,
  evidence: (edgeRef: string) => Promise<Evidence | null>,
): Promise<PictureSource[]> {
  const found = await bestEvidence(edges, count, evidence);
  return found.map(sourceOf).filter((source) => source !== null);
}

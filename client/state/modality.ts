import type { Edge } from '../../model/api/graph';

/** How an edge is drawn: by the surest of its claims. */
export type Surety = 'happened' | 'planned' | 'possible' | 'denied';

export const sureties: readonly { readonly name: Surety; readonly words: string }[] = [
  { name: 'happened', words: 'happened' },
  { name: 'planned', words: 'planned, intended' },
  { name: 'possible', words: 'possible, claimed' },
  { name: 'denied', words: 'denied' },
];

const ranks: Readonly<Record<string, Surety>> = {
  happened: 'happened',
  ongoing: 'happened',
  planned: 'planned',
  intended: 'planned',
  demanded: 'planned',
  possible: 'possible',
  claimed: 'possible',
  denied: 'denied',
};

/** The surest modality of an edge; edges of graphs that know no modality count as happened. */
export function modalityOf(edge: Pick<Edge, 'properties'>): Surety {
  const given = edge.properties['modalities'];
  if (!Array.isArray(given) || given.length === 0) return 'happened';
  const found = given.map((modality) => ranks[String(modality)]);
  return sureties.find(({ name }) => found.includes(name))?.name ?? 'happened';
}

import type { Edge } from '../../model/api/graph';

/** How an edge is drawn: by the surest of its claims. */
export type Surety = 'happened' | 'planned' | 'possible' | 'denied';

/** How a line is drawn that is so sure. */
export interface LineStyle {
  readonly name: Surety;
  readonly words: string;
  /** Lengths of dashes and gaps in turn, in pixels; none: solid. */
  readonly dash?: readonly number[];
  /** A bar across its middle. */
  readonly crossed?: true;
}

/** The surest first. */
export const sureties: readonly LineStyle[] = [
  { name: 'happened', words: 'happened' },
  { name: 'planned', words: 'planned, intended', dash: [7, 4] },
  { name: 'possible', words: 'possible, claimed', dash: [1.5, 3] },
  { name: 'denied', words: 'denied', dash: [2, 4], crossed: true },
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
export function suretyOf(edge: Pick<Edge, 'properties'>): Surety {
  const given = edge.properties['modalities'];
  if (!Array.isArray(given) || given.length === 0) return 'happened';
  const found = given.map((modality) => ranks[String(modality)]);
  return sureties.find(({ name }) => found.includes(name))?.name ?? 'happened';
}

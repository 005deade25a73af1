export const measureNames = ['degree', 'betweenness', 'community'] as const;
export type MeasureName = (typeof measureNames)[number];

/** What a measure is called, and what it tells, in one sentence. */
export const measureWords: Readonly<Record<MeasureName, { readonly name: string; readonly told: string }>> = {
  degree: {
    name: 'Connections',
    told: 'How many others a name is directly connected to on this canvas.',
  },
  betweenness: {
    name: 'Bridges',
    told: 'How often a name lies on the shortest way between two others: without it they would be further apart.',
  },
  community: {
    name: 'Groups',
    told: 'Names that are more connected among each other than with the rest, found by Louvain’s method.',
  },
};

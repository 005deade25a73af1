/** How sure the text is of a claim, from fact to denial. */
export const modalities = [
  'happened',
  'ongoing',
  'planned',
  'intended',
  'possible',
  'demanded',
  'claimed',
  'denied',
] as const;

export type Modality = (typeof modalities)[number];

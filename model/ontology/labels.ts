/** What an entity can be. Every entity carries one of these labels and the label `Entity`. */
export const entityLabels = [
  'Person',
  'Organization',
  'Country',
  'Place',
  'Event',
  'Agreement',
  'Weapon',
  'Topic',
] as const;

export type EntityLabel = (typeof entityLabels)[number];

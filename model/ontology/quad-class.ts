/** PLOVER's four quad classes, and two of ours: lasting structure, and the open rest. */
export const quadClasses = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'structure',
  'open',
] as const;

export type QuadClass = (typeof quadClasses)[number];

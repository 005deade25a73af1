import type { QuadClass } from '../../model/ontology/quad-class';

/** What the colours of edges mean, in the order of legends. */
export const quadWords: readonly { readonly name: QuadClass; readonly words: string }[] = [
  { name: 'verbal-cooperation', words: 'Cooperation, in words' },
  { name: 'material-cooperation', words: 'Cooperation, in deeds' },
  { name: 'verbal-conflict', words: 'Conflict, in words' },
  { name: 'material-conflict', words: 'Conflict, in deeds' },
  { name: 'structure', words: 'Structure' },
  { name: 'open', words: 'Other' },
];

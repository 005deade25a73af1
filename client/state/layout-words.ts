import type { LayoutKind } from '../../layout/types';
import type { Tidying } from '../../layout/tidy';

export interface Words {
  readonly name: string;
  readonly told: string;
}

/** What layouts are called, and what one gets. */
export const layoutWords: Readonly<Record<LayoutKind, Words>> = {
  force: { name: 'Force', told: 'What is connected lies close, few lines cross' },
  layered: { name: 'Layers', told: 'Who acts stands above whom it is done to' },
  concentric: { name: 'Rings', told: 'The best connected in the middle' },
  circle: { name: 'Circle', told: 'All on one ring, neighbours together' },
  grid: { name: 'Grid', told: 'Rows and columns, the best connected first' },
  time: { name: 'Time', told: 'Left to right by first date, undated ones first' },
  communities: { name: 'Places in the story', told: 'Groups that are tied closely, side by side' },
};

export const tidyWords: Readonly<Record<Tidying, string>> = {
  row: 'Align in a row',
  column: 'Align in a column',
  across: 'Distribute across',
  down: 'Distribute down',
  snap: 'Snap to a grid',
};

import { useState } from 'react';
import { useFirstVisit } from './first-visit';

/** What lies around the canvas and can be opened: the table, the review, the keys, the tour. */
export function useParts() {
  const [below, setBelow] = useState<'table' | 'review' | null>(null);
  const [help, setHelp] = useState(false);
  const { touring, begin, end } = useFirstVisit();
  return {
    table: below === 'table',
    toggleTable: () => setBelow(below === 'table' ? null : 'table'),
    review: below === 'review',
    toggleReview: () => setBelow(below === 'review' ? null : 'review'),
    help,
    openHelp: () => setHelp(true),
    closeHelp: () => setHelp(false),
    touring,
    beginTour: () => {
      setHelp(false);
      begin();
    },
    endTour: end,
  };
}

export type Parts = ReturnType<typeof useParts>;

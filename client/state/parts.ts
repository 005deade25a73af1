import { useState } from 'react';
import { useFirstVisit } from './first-visit';

/** What lies around the canvas and can be opened: the table, the keys, the tour. */
export function useParts() {
  const [table, setTable] = useState(false);
  const [help, setHelp] = useState(false);
  const { touring, begin, end } = useFirstVisit();
  return {
    table,
    toggleTable: () => setTable(!table),
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

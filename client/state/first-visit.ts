import { useState } from 'react';

const KEY = 'edgewise.tour';

/** A browser that keeps nothing (private windows may refuse) is shown the tour once a page. */
function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'seen';
  } catch {
    return false;
  }
}

function keep(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Nothing can be kept here: the tour comes again with the next page.
  }
}

/** Whether the tour is on: at the first visit, and when it is asked for. */
export function useFirstVisit() {
  const [touring, setTouring] = useState(() => !wasSeen());
  const end = () => {
    keep();
    setTouring(false);
  };
  return { touring, begin: () => setTouring(true), end };
}

/** The parts of the page that F6 goes through, in the order of reading. */
const regions = [
  '.header input',
  '.walker',
  '.toolbar button:not(:disabled)',
  '.side',
  '.table-drawer',
  '.review-drawer',
  '.console',
];

/** Gives the focus to the next part of the page that is there, or the one before. */
export function goToRegion(by: 1 | -1): void {
  const there = regions.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = there.findIndex(
    (part) => part === document.activeElement || part.contains(document.activeElement),
  );
  const next = there[(at + by + there.length) % there.length];
  if (next && !next.hasAttribute('tabindex') && !/^(INPUT|BUTTON)$/.test(next.tagName)) next.tabIndex = -1;
  next?.focus();
}

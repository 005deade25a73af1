/** How a button of the toolbar or the head looks. */
export const toolbarButton = {
  size: 'compact-sm',
  variant: 'subtle',
  color: 'gray',
  c: 'var(--ew-ink)',
  fw: 500,
} as const;

/** A smaller one, beside what it is about. */
export const besideButton = { ...toolbarButton, size: 'compact-xs' } as const;

/** How a button of the toolbar looks. */
export const toolbarButton = {
  size: 'compact-sm',
  variant: 'subtle',
  color: 'gray',
  c: 'var(--ew-ink)',
  fw: 500,
} as const;

/** Whether the person asked their system for less motion: everything is then simply there. */
export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

import type { Value } from '../../model/api/graph';

/** A number that a property holds; 0 where it holds none. */
export const amountOf = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

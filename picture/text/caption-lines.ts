import { lettering } from '../appearance/lettering';
import { clean } from './clean';
import { wrap } from './wrap';

/** A node's name in the lines in which canvas and picture write it, the same at any size; none: an empty name. */
export function captionLines(caption: string): string[] {
  const { size, weight, wrapAt } = lettering.node;
  return wrap(clean(caption), { size, weight }, wrapAt);
}

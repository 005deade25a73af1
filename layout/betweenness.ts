import { randomFrom } from './random';
import { neighboursOf, type Skeleton } from './skeleton';

/** Above so many bodies only some are started from, and what they give is scaled up. */
const EXACT = 1500;
const PIVOTS = 400;

export interface Betweenness {
  /** Share of the shortest ways between two others that lead through each body, 0 to 1. */
  readonly values: readonly number[];
  /** How many bodies the ways were followed from; all of them, or a sample. */
  readonly from: number;
}

/** A body's share of each way that begins at `start`, added to `sums`. */
function follow(start: number, near: readonly (readonly number[])[], sums: Float64Array): void {
  const ways = new Float64Array(near.length);
  const distance = new Int32Array(near.length).fill(-1);
  const share = new Float64Array(near.length);
  const order = [start];
  ways[start] = 1;
  distance[start] = 0;
  for (const at of order)
    for (const next of near[at] ?? []) {
      if (distance[next] === -1) {
        distance[next] = (distance[at] ?? 0) + 1;
        order.push(next);
      }
      if (distance[next] === (distance[at] ?? 0) + 1) ways[next] = (ways[next] ?? 0) + (ways[at] ?? 0);
    }
  for (const at of order.reverse()) {
    for (const before of near[at] ?? []) {
      if (distance[before] !== (distance[at] ?? 0) - 1) continue;
      share[before] = (share[before] ?? 0) + ((ways[before] ?? 0) / (ways[at] ?? 1)) * (1 + (share[at] ?? 0));
    }
    if (at !== start) sums[at] = (sums[at] ?? 0) + (share[at] ?? 0);
  }
}

/** So many of the numbers below `count`, by chance, each once. */
function sample(count: number, size: number, seed: number): number[] {
  const random = randomFrom(seed);
  const left = Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: size }, (_, i) => {
    const other = i + Math.floor(random() * (count - i));
    [left[i], left[other]] = [left[other] ?? 0, left[i] ?? 0];
    return left[i] ?? 0;
  });
}

/**
 * How often each body lies between two others: Brandes, "A faster algorithm for betweenness centrality", 2001; above 1,500
 * bodies from 400 of them (Brandes and Pich, "Centrality estimation in large networks", 2007), seeded.
 */
export function betweennessOf(skeleton: Skeleton, seed: number): Betweenness {
  const near = neighboursOf(skeleton);
  const count = near.length;
  const starts = count <= EXACT ? [...near.keys()] : sample(count, PIVOTS, seed);
  const sums = new Float64Array(count);
  for (const start of starts) follow(start, near, sums);
  const scale = count > 2 ? count / starts.length / ((count - 1) * (count - 2)) : 0;
  return { values: [...sums].map((sum) => sum * scale), from: starts.length };
}

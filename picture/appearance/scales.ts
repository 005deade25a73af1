import type { Palette } from './palette';

/** A number between two by a share from 0 to 1. */
const between = (from: number, to: number, share: number): number => from + (to - from) * share;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between two, as "#rrggbb". */
function mixed(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const parts = a.map((channel, i) => Math.round(between(channel, b[i] ?? channel, share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of a share from 0 (little) to 1 (much): one hue that grows stronger against the ground. */
export function rampColour({ ramp }: Palette, share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const below = Math.min(ramp.length - 2, Math.floor(place));
  return mixed(ramp[below] ?? '#888888', ramp[below + 1] ?? '#888888', place - below);
}

/** The share of a value in what there is: by its size, or by its order where `ranked`. One value alone is in the middle. */
export function shares(values: readonly number[], ranked: boolean): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (least === most) return () => 0.5;
  if (!ranked) return (value) => (value - least) / (most - least);
  const place = new Map(sorted.map((value, i) => [value, i / (sorted.length - 1)]));
  return (value) => place.get(value) ?? 0;
}

/** Each text's place among all, the most frequent first; ties by the alphabet. */
export function categories(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(ordered.map(([value], i) => [value, i]));
}

/** A number as drawings write it: at most two decimals, a hundredth of a pixel, and no more digits than it needs. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

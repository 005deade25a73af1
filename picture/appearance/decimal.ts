const rounded = (value: number, steps: number): string => {
  const near = Math.round(value * steps) / steps;
  return Object.is(near, -0) ? '0' : String(near);
};

/** A number as drawings write it: to a hundredth of a pixel, and with no more digits than it needs. */
export const decimal = (value: number): string => rounded(value, 100);

/** The same to a tenth of a pixel, for what there are many of. */
export const tenth = (value: number): string => rounded(value, 10);

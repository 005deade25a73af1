const MM = 96 / 25.4;
const INCH = 96;

/** A size of the sheet that people ask for, in CSS pixels, 96 to the inch. */
export interface Preset {
  readonly name: string;
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

export const presets: readonly Preset[] = [
  { name: 'screen', words: 'Screen · 1280 × 900 px', width: 1280, height: 900 },
  { name: 'slide', words: 'Slide 16:9 · 1280 × 720 px', width: 1280, height: 720 },
  { name: 'column', words: 'Newspaper, 1 column · 50 × 70 mm', width: 50 * MM, height: 70 * MM },
  { name: 'columns', words: 'Newspaper, 3 columns · 156 × 121 mm', width: 156 * MM, height: 121 * MM },
  { name: 'a4', words: 'A4, lying · 297 × 210 mm', width: 297 * MM, height: 210 * MM },
  { name: 'letter', words: 'Letter, lying · 11 × 8.5 in', width: 11 * INCH, height: 8.5 * INCH },
  { name: 'square', words: 'Square · 1080 × 1080 px', width: 1080, height: 1080 },
];

export const units = { px: 1, mm: MM } as const;

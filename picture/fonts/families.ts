/** An open font and the files of its package that together hold its letters. */
export interface Family {
  readonly name: string;
  readonly package: string;
  /** Name of the file with the letters of a part, at a weight, without its ending. */
  file(part: string, weight: number): string;
  /** Whether one file holds every weight. */
  readonly variable: boolean;
  /** The parts in which letters are looked for; none: all that the package's unicode.json names. */
  readonly parts?: readonly string[];
}

/**
 * What pictures are written in, the first that has a letter draws it. Other scripts are left to the fonts of the machine
 * (SVG, PNG, JPG) or shown as an empty box (PDF).
 */
export const families: readonly Family[] = [
  {
    name: 'Inter',
    package: '@fontsource-variable/inter',
    file: (part) => `inter-${part}-wght-normal`,
    variable: true,
  },
  {
    name: 'Noto Sans Arabic',
    package: '@fontsource/noto-sans-arabic',
    file: (part, weight) => `noto-sans-arabic-${part}-${weight}-normal`,
    variable: false,
    parts: ['arabic'],
  },
  {
    name: 'Noto Sans Hebrew',
    package: '@fontsource/noto-sans-hebrew',
    file: (part, weight) => `noto-sans-hebrew-${part}-${weight}-normal`,
    variable: false,
    parts: ['hebrew'],
  },
  {
    name: 'Noto Emoji',
    package: '@fontsource/noto-emoji',
    file: (part, weight) => `noto-emoji-${part}-${weight}-normal`,
    variable: false,
  },
];

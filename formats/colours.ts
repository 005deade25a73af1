const hex = (part: number): string =>
  Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0');

/** Three parts from 0 to 255 as `#rrggbb`. */
export const ofParts = (r: number, g: number, b: number): string => `#${hex(r)}${hex(g)}${hex(b)}`;

/** The parts of `#rrggbb`. */
export function partsOf(colour: string): { r: number; g: number; b: number } {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return { r: part(1), g: part(3), b: part(5) };
}

/** A colour as `#rrggbb`, or undefined for what is none. */
export function colourOf(text: string | undefined): string | undefined {
  return text !== undefined && /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

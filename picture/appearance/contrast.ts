/** The least contrast of text with its ground that WCAG 2 calls AA. */
const READABLE = 4.5;
/** Steps from a colour to the ink. */
const STEPS = 20;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours `#RRGGBB`, 1 to 21, as WCAG 2 defines it. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function mixed(colour: string, ink: string, share: number): string {
  const inks = channels(ink);
  const parts = channels(colour).map((from, i) => Math.round(from + ((inks[i] ?? 0) - from) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

const found = new Map<string, string>();

/** The colour of words that belong to a coloured line: as near to the line's as can be read on the ground. */
export function readable(
  colour: string,
  { ink, ground }: { readonly ink: string; readonly ground: string },
): string {
  const key = `${colour} ${ink} ${ground}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => mixed(colour, ink, i / STEPS));
  const first = steps.find((step) => contrast(step, ground) >= READABLE) ?? ink;
  found.set(key, first);
  return first;
}

import type { FontSubset } from './subset';

const hex = (code: number): string => code.toString(16).toUpperCase();

/** Character codes as CSS's unicode-range has them. */
function unicodeRange(codes: ReadonlySet<number>): string {
  const ranges: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * A style sheet that carries fonts in itself. Every font goes by the first family's name, so that a text that names Inter
 * finds the letters of all of them.
 */
export function fontFaces(subsets: readonly FontSubset[]): string {
  return subsets
    .map(
      ({ weight, codes, bytes }) =>
        `@font-face{font-family:Inter;font-weight:${weight};unicode-range:${unicodeRange(codes)};` +
        `src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`,
    )
    .join('');
}

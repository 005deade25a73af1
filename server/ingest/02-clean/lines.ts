/** A line of the stored text, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text; an end of line may be \n, \r\n or \r. Offsets are into `text`. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g))
    lines.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return lines;
}

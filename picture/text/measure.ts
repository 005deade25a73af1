import table from './widths.json';

/** How far Inter reaches over and under the line that letters stand on, in em. */
export const ascent = table.ascent / table.unitsPerEm;
export const descent = -table.descent / table.unitsPerEm;

interface Widths {
  readonly regular: number;
  readonly bold: number;
}

const widths: ReadonlyMap<number, Widths> = new Map(
  table.ranges.flatMap(({ first, regular, bold }) => {
    const heavy = bold.split(' ');
    return regular
      .split(' ')
      .map((width, i): [number, Widths] => [
        first + i,
        { regular: Number(width) / table.unitsPerEm, bold: Number(heavy[i]) / table.unitsPerEm },
      ]);
  }),
);

const REGULAR = 400;
const BOLD = 700;

/** Characters that stand on others or join them take no room. */
const joining = /^[\p{Mark}\p{Cf}]$/u;
/** What is drawn in a square as wide as it is high. */
const square =
  /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** Width in em of a character that Inter lacks, which some other font will draw; a fair guess. */
function guess(character: string): number {
  if (joining.test(character)) return 0;
  return square.test(character) ? 1.1 : 0.62;
}

const guessed = new Map<number, number>();

function characterWidth(character: string, boldness: number): number {
  const code = character.codePointAt(0) ?? 0;
  const known = widths.get(code);
  if (known) return known.regular + (known.bold - known.regular) * boldness;
  const width = guessed.get(code) ?? guess(character);
  guessed.set(code, width);
  return width;
}

const boldnessOf = (weight: number): number =>
  Math.min(1, Math.max(0, (weight - REGULAR) / (BOLD - REGULAR)));

/** How much wider than Inter the widest font of the stack, DejaVu Sans, writes the text of articles, and when bold. */
const WIDEST = { regular: 1.06, bold: 1.165 };

/**
 * How many times as wide as measured a line may become where a program has none of the fonts before the last: what
 * stands beside a line, or ends where it ends, leaves so much room.
 * @param weight as CSS has it, 400 to 700
 */
export const widest = (weight: number): number =>
  WIDEST.regular + (WIDEST.bold - WIDEST.regular) * boldnessOf(weight);

/**
 * Width of a line of text as it will be drawn, in the unit of `size`. Kerning is not counted, which moves a line's end
 * by a hundredth; what Inter lacks is guessed.
 * @param weight as CSS has it, 400 to 700
 */
export function measure(text: string, size: number, weight: number): number {
  const boldness = boldnessOf(weight);
  let width = 0;
  for (const character of text) width += characterWidth(character, boldness);
  return width * size;
}
